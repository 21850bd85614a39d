/// The short runs of letters that texts are told apart by, each as a number below ``range``.
///
///     باغ ۱۲۳۴   →   ب ا غ  با اغ  باغ  1234
///
/// A word of three letters and more is looked for by its runs of three; the shorter runs are there for
/// shorter words. Of digits only runs of four count: nearly every block holds every three of them.
enum Grams {
  /// A power of two, and the number of bits of a ``GramSignature``.
  static let range = 8_192

  /// Hands over every run in folded UTF-8 with its length; none spans white space.
  @inline(__always)
  static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (_ length: Int, Int) -> Void) {
    var (third, second, first): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var digits = 0
    var next = 0
    while next < text.count {
      let letter = scalar(in: text, at: &next)
      if letter <= 0x20 {
        (third, second, first, digits) = (0, 0, 0, 0)
        continue
      }
      digits = 0x30...0x39 ~= letter ? digits + 1 : 0
      if digits == 0 { body(1, number(letter)) }
      if digits < 2, first != 0 { body(2, number(first << 21 ^ letter)) }
      if digits < 3, second != 0 { body(3, number(second << 42 ^ first << 21 ^ letter)) }
      if digits >= 4 {
        body(4, number(1 << 63 | third << 24 | second << 16 | first << 8 | letter))
      }
      (third, second, first) = (second, first, letter)
    }
  }

  /// The runs a text must hold in order to hold this word; empty where that says nothing.
  static func required(by word: [UInt8]) -> [Int] {
    let longest = min(3, word.count { $0 & 0xC0 != 0x80 })
    var found: Set<Int> = []
    word.withUnsafeBufferPointer { bytes in
      forEach(in: bytes) { length, gram in
        if length >= longest { found.insert(gram) }
      }
    }
    return found.sorted()
  }

  /// The bytes of one scalar as a number that no other scalar has; damaged UTF-8 has some number too.
  @inline(__always)
  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>, at next: inout Int
  ) -> UInt64 {
    var number = UInt64(text[next])
    next += 1
    guard number >= 0x80 else { return number }
    while next < text.count, text[next] & 0xC0 == 0x80 {
      number = number << 6 | UInt64(text[next] & 0x3F)
      next += 1
    }
    return number
  }

  /// Spreads runs evenly: the high bits of a product with an odd constant.
  @inline(__always)
  private static func number(_ run: UInt64) -> Int {
    Int((run &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - range.trailingZeroBitCount))
  }
}
