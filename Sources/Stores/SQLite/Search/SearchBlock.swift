import Foundation

/// The words of 64 rows with neighbouring ids, each once, with the rows that hold it.
///
///     باغ⏎ سیب⏎ 1813653471⏎ ␀   rows of باغ   rows of سیب   rows of 1813653471
///
/// Neighbours share most of their words, so a block is a quarter of their texts to run through: what
/// makes a search of the whole registry a matter of a blink. The rows of a word are one byte where it
/// is a single row, else eight bytes of bits (``RowSets``).
struct SearchBlock {
  static let size: Int64 = 64
  private static let newline = UInt8(ascii: "\n")

  private var words = BlockWords()

  init() {}

  /// Reads a stored block; of a damaged one words may be lost, nothing else.
  init(_ stored: [UInt8]) {
    stored.withUnsafeBytes { bytes in
      guard let parts = Self.parts(of: bytes) else { return }
      var rows = RowSets(bytes: parts.rows)
      for word in parts.words.split(separator: Self.newline, omittingEmptySubsequences: false) {
        guard let bits = rows.next() else { return }
        words.add(UnsafeRawBufferPointer(rebasing: word), rows: bits)
      }
    }
  }

  static func number(of id: Int64) -> Int64 { id >> 6 }

  /// The bit of the row with this id among the rows of its block.
  static func bit(of id: Int64) -> UInt64 { 1 << UInt64(id & (size - 1)) }

  /// Gives the row with this id the words of a text, in place of those it had.
  mutating func put(_ text: [UInt8], id: Int64) {
    let row = Self.bit(of: id)
    words.remove(row: row)
    text.withUnsafeBytes { bytes in
      for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
        words.add(UnsafeRawBufferPointer(rebasing: word), rows: row)
      }
    }
  }

  /// The words alone, a line each, and a zero byte.
  var texts: [UInt8] {
    var texts: [UInt8] = []
    words.visit { word, _ in
      texts += word
      texts.append(Self.newline)
    }
    texts.append(0)
    return texts
  }

  /// The block as it is stored.
  var bytes: [UInt8] {
    var bytes = texts
    words.visit { _, rows in RowSets.append(rows, to: &bytes) }
    return bytes
  }

  /// The rows of a stored block one of whose words holds this run of letters, as bits.
  static func rows(holding run: [UInt8], in stored: UnsafeRawBufferPointer) -> UInt64 {
    guard !run.isEmpty, let parts = parts(of: stored),
      let base = parts.words.baseAddress?.assumingMemoryBound(to: CChar.self)
    else { return 0 }
    return (run + [0]).withUnsafeBytes { needle in
      guard let needle = needle.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
      return rows(holding: needle, from: base, RowSets(bytes: parts.rows))
    }
  }

  /// Jumps from hit to hit; the zero byte behind the last word ends the search.
  private static func rows(
    holding needle: UnsafePointer<CChar>, from base: UnsafePointer<CChar>, _ sets: RowSets
  ) -> UInt64 {
    var sets = sets
    var found: UInt64 = 0
    var start = base
    while let place = strstr(start, needle) {
      let hit = UnsafePointer(place)
      // The words before the hit's own are passed by, each with its rows.
      while let end = memchr(start, Int32(newline), hit - start) {
        guard sets.next() != nil else { return found }
        start = UnsafePointer(end.assumingMemoryBound(to: CChar.self)) + 1
      }
      guard let rows = sets.next(), let end = strchr(hit, Int32(newline)) else { return found }
      found |= rows
      start = UnsafePointer(end) + 1
    }
    return found
  }

  /// The words of a stored block, a zero byte behind them, and what follows it.
  private static func parts(
    of stored: UnsafeRawBufferPointer
  ) -> (words: UnsafeRawBufferPointer, rows: UnsafeRawBufferPointer)? {
    guard let base = stored.baseAddress, let zero = memchr(base, 0, stored.count) else {
      return nil
    }
    let length = UnsafeRawPointer(zero) - base
    return (
      UnsafeRawBufferPointer(rebasing: stored[..<length]),
      UnsafeRawBufferPointer(rebasing: stored[(length + 1)...])
    )
  }
}
