import Foundation
import Testing

@testable import didban

/// What a console gives back while nothing happens.
struct `The memory of the program` {
  /// Bytes of files that are mapped and resident.
  private func mapped() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("RssFile:") })
    return try #require(Int(line.filter(\.isNumber))) << 10
  }

  @Test func `is less after its code was given back, and the code still runs`() throws {
    let before = try mapped()
    ProgramMemory.giveBackCode()
    ProgramMemory.trimHeap()
    // Other tests run beside this one and take again what they need: most of it stays given back.
    #expect(try mapped() < before)
    #expect(String(format: "%.2f", 2.0.squareRoot()) == "1.41")
  }
}
