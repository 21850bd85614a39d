import Corpora
import Testing

@testable import Persian

@Suite struct `The search key` {
  @Test(arguments: [
    ("ي ی ى ئ ې", "ی ی ی ی ی"),
    ("ك ک ڪ", "ک ک ک"),
    ("ة ه ۀ هٔ ہ ە ھ", "ه ه ه ه ه ه ه"),
    ("أ إ ٱ ا آ آ", "ا ا ا ا ا ا"),
    ("ؤ و ؤ", "و و و"),
    ("جزء", "جز"),
    ("می‌شود میشود", "میشود میشود"),
    ("کـــتاب", "کتاب"),
    ("کِتابٌ مُحَمَّد", "کتاب محمد"),
    ("۱۲۳ ١٢٣ 123 １２３", "123 123 123 123"),
    ("۱٬۲۳۴٫۵ ۴۱٪", "1,234.5 41%"),
    ("چرا؟ بله، خیر؛", "چرا? بله, خیر;"),
    ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلام"),
    ("\u{FB58}\u{FEFC}\u{FB8E}", "پلاک"),
    ("\u{FEF5}\u{FEF7}\u{FEF9}\u{FEFB}", "لالالالا"),
    ("\u{FDF2} \u{FDFC}", "الله ریال"),
    ("  Web-01\t\n EXAMPLE  ", "web-01 example"),
    ("Ünïcode ĀĒ", "unicode ae"),
    ("e\u{301} é", "e e"),
    ("Ж Σ", "ж σ"),
    ("a\u{202E}b\u{200B}c\u{FEFF}d\u{AD}e", "abcde"),
    ("–—−‑", "----"),
    ("“a” «b» ’", "\"a\" \"b\" '"),
    ("ＡＢ漢字🙂", "ab漢字🙂"),
    ("", ""),
    (" \u{200C}\u{640} ", ""),
  ])
  func `is one form of many`(text: String, key: String) {
    #expect(Folding.key(text).isExactly(key), "\(Folding.key(text).unicodeScalars.map(\.value))")
  }

  @Test(arguments: ["\u{FDFA}", "\u{FDFD}", "\u{FDFB}"])
  func `of a ligature is spelt out`(ligature: String) {
    let spelt = Folding.key(CleanText(RawText(ligature)).string)
    #expect(spelt.unicodeScalars.count > 7)
    #expect(
      Folding.key(String(repeating: ligature, count: 400)) == String(repeating: spelt, count: 400))
  }

  @Test func `is its own key`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let key = Folding.key(generator.mixedText())
      #expect(Folding.key(key).isExactly(key))
    }
  }

  @Test func `does not change with the stored spelling`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let text = generator.mixedText()
      #expect(Folding.key(Normalizer.normalise(text)).isExactly(Folding.key(text)))
    }
  }

  @Test func `of any scalar is short and visible`() {
    var unfit: [UInt32] = []
    for c in 0..<0x2_0000 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(c) else { continue }
      let key = Folding.key(String(scalar))
      let room = String(scalar).utf8.count * FoldingPass.growth
      if key.utf8.count > room || key.unicodeScalars.contains("\u{200C}") { unfit.append(c) }
    }
    #expect(unfit == [])
  }
}
