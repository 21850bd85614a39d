import Foundation
import Glibc
import Patience
import TestPrograms
import Testing

/// The real program on a pseudo-terminal that adds nothing: no echo, no carriage returns.
final class PtyProgram {
  private let master: Int32
  let pid: pid_t
  private(set) var bytes: [UInt8] = []
  // How much had come when something was last typed.
  private var known = 0

  init(_ arguments: [String], environment: [String: String]) throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    try #require(openpty(&master, &slave, nil, nil, nil) == 0)
    defer { close(slave) }
    var modes = termios()
    tcgetattr(slave, &modes)
    modes.c_oflag &= ~tcflag_t(OPOST)
    modes.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(slave, TCSANOW, &modes)
    self.master = master
    pid = try Child.start(
      Program.path, arguments, environment: environment, streams: slave, closing: master)
  }

  deinit { close(master) }

  func type(_ text: String) {
    known = bytes.count
    let typed = Array(text.utf8)
    _ = write(master, typed, typed.count)
  }

  /// The end of input, as Ctrl-D gives it at the beginning of a line.
  func typeEnd() { type("\u{4}") }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads until what has been sent since the last typing ends so.
  func read(until end: String) throws {
    let deadline = Patience.end
    while bytes.count <= known || !text.hasSuffix(end) {
      try #require(ContinuousClock.now < deadline, "waited in vain for \(end):\n\(text)")
      guard receive() else { break }
    }
    #expect(text.hasSuffix(end), "\(text)")
  }

  /// Reads to the end; returns the exit code, or 128 and the signal that ended the program.
  func finish() throws -> Int32 {
    let code = try Child.wait(for: pid) { _ = self.receive() }
    while receive() {}
    return code
  }

  /// Takes what has come within a tenth of a second; false when nothing more can come.
  private func receive() -> Bool {
    var news = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&news, 1, 100) > 0 else { return !isOver }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }

  private var isOver: Bool { kill(pid, 0) != 0 }
}
