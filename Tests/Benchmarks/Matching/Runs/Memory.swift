import CMemory
import Foundation

/// The memory of this program, as the kernel counts it.
enum Memory {
  /// Bytes in use, after everything that was given back has gone back to the kernel.
  static func resident() -> Int {
    malloc_trim(0)
    return field("VmRSS:")
  }

  static func peak() -> Int { field("VmHWM:") }

  private static func field(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
    let words = line?.split(whereSeparator: \.isWhitespace) ?? []
    return words.count > 1 ? (Int(words[1]) ?? 0) * 1_024 : 0
  }
}
