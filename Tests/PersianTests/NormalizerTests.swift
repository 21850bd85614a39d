import Corpora
import Testing

@testable import Persian

@Suite struct `The stored spelling` {
  /// Cases of hazm (roshan-research/hazm, MIT, tests/test_normalizer.py) that concern characters,
  /// spaces and joiners.
  ///
  /// Left out, since they guess at what was meant or change what was written: affixes set off by a
  /// joiner, repeated letters, a space between number and unit, marks removed, Latin quotation
  /// marks, dots and digits made Persian.
  @Test(arguments: [
    ("سلام    دنیا", "سلام دنیا"),
    ("     سلام", "سلام"),
    ("سلام     ", "سلام"),
    ("کاروان‌‌سرا", "کاروان‌سرا"),
    ("سلام ‌‌دنیا", "سلام دنیا"),
    ("سلام‌‌ دنیا", "سلام دنیا"),
    ("‌‌کاروان‌سرا", "کاروان‌سرا"),
    ("کاروان‌سرا‌‌", "کاروان‌سرا"),
    ("ســلام", "سلام"),
    ("   (سلام)", "(سلام)"),
    ("(سلام)   ", "(سلام)"),
    ("  (سلام)   ", "(سلام)"),
    ("آمدند", "آمدند"),
    ("متن بدون اعراب", "متن بدون اعراب"),
    ("سلامم را برسان", "سلامم را برسان"),
    ("ساعت ۱۸", "ساعت ۱۸"),
    ("﷽", "بسم الله الرحمن الرحیم"),
    ("میز", "میز"),
    ("میانه", "میانه"),
    ("ماهان", "ماهان"),
  ])
  func `satisfies the cases of hazm`(text: String, stored: String) {
    #expect(Normalizer.normalise(text).isExactly(stored))
  }

  @Test(arguments: [
    ("علي رضايى كرمى", "علی رضایی کرمی"),
    ("نامهٔ ما", "نامۀ ما"),
    ("آب مسؤول مسئله", "آب مسؤول مسئله"),
    ("١٢٣ 123 ۱۲۳", "۱۲۳ 123 ۱۲۳"),
    ("مُحَمَّد", "مُحَمَّد"),
    ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلام"),
    ("می‌شود", "می‌شود"),
    ("web-01", "web-01"),
    ("a\u{202E}b\u{FEFF}", "ab"),
    ("", ""),
    (" ", ""),
  ])
  func `has one code point for a letter`(text: String, stored: String) {
    #expect(Normalizer.normalise(text).isExactly(stored))
  }

  @Test func `is its own spelling`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let stored = Normalizer.normalise(generator.mixedText())
      #expect(Normalizer.normalise(stored).isExactly(stored))
    }
  }
}
