import Foundation

/// The folded texts of 64 rows with neighbouring ids, a line each, and a zero byte at the end.
///
/// A table is searched by running through its blocks: a few thousand large values instead of a million
/// small ones, which is what makes a search of the whole registry a matter of a blink.
struct SearchBlock {
  static let size: Int64 = 64
  private static let newline = UInt8(ascii: "\n")

  private var lines: [[UInt8]]

  init() {
    lines = Array(repeating: [], count: Int(Self.size))
  }

  init(_ bytes: Data) {
    let stored = [UInt8](bytes.dropLast())
      .split(separator: Self.newline, omittingEmptySubsequences: false).map(Array.init)
    lines = Array(stored.prefix(Int(Self.size)))
    // A damaged block loses texts to search in, never its shape.
    lines += Array(repeating: [], count: Int(Self.size) - lines.count)
  }

  static func number(of id: Int64) -> Int64 { id >> 6 }

  /// The text of the row with this id; it holds no line break and no zero byte.
  subscript(id: Int64) -> [UInt8] {
    get { lines[Int(id & (Self.size - 1))] }
    set { lines[Int(id & (Self.size - 1))] = newValue }
  }

  var bytes: Data { Data(lines.joined(separator: [Self.newline]) + [0]) }

  /// The rows of a stored block whose text holds every word, as bits.
  static func matches(of words: [[UInt8]], in bytes: Data?) -> UInt64 {
    guard let bytes, bytes.last == 0, let first = words.first else { return 0 }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
      return (first + [0]).withUnsafeBytes { needle in
        guard let word = needle.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
        return run(word, words.dropFirst(), over: base, count: buffer.count - 1)
      }
    }
  }

  /// Jumps from hit to hit of the first word, and looks for the others in the hit's line.
  private static func run(
    _ first: UnsafePointer<CChar>, _ rest: ArraySlice<[UInt8]>, over base: UnsafePointer<CChar>,
    count: Int
  ) -> UInt64 {
    var found: UInt64 = 0
    var line: UInt64 = 0
    var start = 0
    // The zero byte behind the last line ends the search.
    while let hit = strstr(base + start, first) {
      let offset = UnsafePointer(hit) - base
      while let end = lineEnd(base, from: start, to: offset) {
        line += 1
        start = end + 1
      }
      let end = lineEnd(base, from: offset, to: count) ?? count
      let text = UnsafeRawBufferPointer(start: base + start, count: end - start)
      if rest.allSatisfy({ holds(text, $0) }) { found |= 1 << line }
      if end == count { break }
      line += 1
      start = end + 1
    }
    return found
  }

  private static func lineEnd(_ base: UnsafePointer<CChar>, from start: Int, to end: Int) -> Int? {
    memchr(base + start, Int32(newline), end - start).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(base)
    }
  }

  private static func holds(_ text: UnsafeRawBufferPointer, _ word: [UInt8]) -> Bool {
    guard let base = text.baseAddress, text.count >= word.count, !word.isEmpty else { return false }
    return (0...(text.count - word.count)).contains { offset in
      text[offset] == word[0] && memcmp(base + offset, word, word.count) == 0
    }
  }
}
