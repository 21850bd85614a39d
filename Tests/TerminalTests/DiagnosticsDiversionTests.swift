import Glibc
import Testing

@testable import Terminal

struct DiagnosticsDiversionTests {
  private func say(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  @Test func `stray lines go to the log while it lasts`() throws {
    let pty = try Pty()
    let stray = dup(pty.slave)
    var log: [Int32] = [0, 0]
    try #require(pipe(&log) == 0)
    defer { for descriptor in log + [stray] { close(descriptor) } }

    let diversion = try #require(DiagnosticsDiversion(to: log[1], descriptor: stray))
    say("notice", to: stray)
    #expect(!pty.isReadable(within: 0))
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(log[0], &buffer, buffer.count)
    #expect(String(decoding: buffer[..<max(0, count)], as: UTF8.self) == "notice")

    diversion.end()
    say("after", to: stray)
    #expect(String(decoding: pty.received(5), as: UTF8.self) == "after")
  }

  @Test func `what was led elsewhere on purpose stays there`() throws {
    let elsewhere = try NullFile()
    #expect(DiagnosticsDiversion(to: elsewhere.descriptor, descriptor: elsewhere.descriptor) == nil)
  }
}
