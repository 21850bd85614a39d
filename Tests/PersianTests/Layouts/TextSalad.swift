import Corpora

/// A source of short texts that no person would write, out of all that makes layout hard.
struct TextSalad {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A number below a bound.
  mutating func number(below bound: Int) -> Int {
    Int(truncatingIfNeeded: generator.next() >> 33) % bound
  }

  /// A text of at most `longest` scalars, a few of the pools in one text.
  mutating func text(longest: Int) -> String {
    let first = number(below: Self.pools.count)
    let second = number(below: Self.pools.count)
    var view = String.UnicodeScalarView()
    for _ in 0..<number(below: longest + 1) {
      switch number(below: 8) {
      case 0: view.append(scalar(of: number(below: Self.pools.count)))
      case 1: view.append(" ")
      case 2...4: view.append(scalar(of: first))
      case 5...6: view.append(scalar(of: second))
      default: view.append(anything())
      }
    }
    return String(view)
  }

  private mutating func scalar(of pool: Int) -> Unicode.Scalar {
    let pool = Self.pools[pool]
    return pool[number(below: pool.count)]
  }

  /// Any scalar of the first three planes and the one of tags, assigned or not.
  private mutating func anything() -> Unicode.Scalar {
    Unicode.Scalar(UInt32(number(below: 0x3_0000)))
      ?? Unicode.Scalar(0xE_0000 + UInt32(number(below: 0x200))) ?? " "
  }

  private static let pools: [[Unicode.Scalar]] = [
    pool("اآأإبپتثجچحخدذرزژسشصضطظعغفقکكگلمنوؤهةیيئءۀ", []),
    pool("لاآأإلالا", [0x64B...0x652]),
    pool("abcXYZ", [0xC0...0xFF, 0x391...0x3C9, 0x430...0x44F]),
    pool("۰۱۲۳۴۵۶۷۸۹٠١٢0123456789", []),
    pool("-/:.,٫٬٪%+−$£°#'×", [0x600...0x605, 0x66A...0x66D, 0x2030...0x2034]),
    pool("()[]{}<>«»،؛؟!\"…–—⟨⟩〈〉", [0x2045...0x2046, 0x2768...0x2775]),
    // Marks: Arabic, Latin, Hebrew, Indic, enclosing, variation selectors.
    pool(
      "",
      [0x610...0x61A, 0x64B...0x65F, 0x6D6...0x6ED, 0x300...0x315, 0x591...0x5A0, 0x93A...0x94D]),
    pool("", [0x20D0...0x20F0, 0xFE00...0xFE0F, 0x1AB0...0x1AC0, 0x302A...0x302D]),
    // Joiners, invisible spaces and whatever steers direction.
    pool("\u{200C}\u{200C}\u{200D}\u{200D}ب", [0x200B...0x200F]),
    pool("aب۱", [0x202A...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x61C...0x61C]),
    pool("\u{AD}\u{34F}\u{FEFF}\u{2060}", [0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029]),
    // Presentation forms, lam-alef and the long phrases among them.
    pool("لا", [0xFB50...0xFBFF, 0xFDF0...0xFDFD]),
    pool("لا\u{FEDF}\u{FEE0}", [0xFE70...0xFEFF]),
    // Emoji, joined, coloured and flagged.
    pool(
      "👨👩👧👦\u{200D}\u{200D}\u{FE0F}🏳🌈❤🔥☎️",
      [0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF, 0x1F600...0x1F620]),
    pool("漢字かなカナ한글", [0x1100...0x1112, 0x1160...0x1175, 0x11A8...0x11C2, 0xFF61...0xFF70]),
    // Hebrew, Syriac, Thaana, N'Ko, Adlam.
    pool(
      "", [0x5D0...0x5EA, 0x710...0x72F, 0x780...0x7A0, 0x7CA...0x7EA, 0x1E900...0x1E943]),
  ]

  private static func pool(
    _ letters: String, _ ranges: [ClosedRange<UInt32>]
  ) -> [Unicode.Scalar] {
    Array(letters.unicodeScalars) + ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
  }
}
