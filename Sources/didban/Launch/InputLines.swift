import Foundation
import Glibc
import Persian

/// The lines of standard input, each made safe as it comes.
enum InputLines {
  /// More than anybody types; what goes beyond it on a line is dropped.
  private static let limit = 4096

  /// Reads on a thread of its own, since reading waits, and hands over line by line to the end.
  static func read(
    _ line: @escaping @Sendable (CleanText) -> Void, end: @escaping @Sendable () -> Void
  ) {
    Thread.detachNewThread {
      var open: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: limit)
      while true {
        let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        for byte in buffer[..<count] {
          guard byte == UInt8(ascii: "\n") else {
            if open.count < limit { open.append(byte) }
            continue
          }
          line(text(open))
          open = []
        }
      }
      if !open.isEmpty { line(text(open)) }
      end()
    }
  }

  private static func text(_ bytes: [UInt8]) -> CleanText {
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...]
    return CleanText(RawText(String(decoding: bytes, as: UTF8.self)))
  }
}
