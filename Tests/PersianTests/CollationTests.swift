import Corpora
import Testing

@testable import Persian

@Suite struct `The order of the alphabet` {
  @Test(arguments: [
    ["آب", "ابر", "اراک", "ب"],
    ["کرمان", "گیلان", "لرستان", "مازندران", "نیشابور", "ورامین", "همدان", "یزد"],
    [
      "آ", "ا", "ب", "پ", "ت", "ث", "ج", "چ", "ح", "خ", "د", "ذ", "ر", "ز", "ژ", "س", "ش", "ص", "ض",
    ],
    ["ط", "ظ", "ع", "غ", "ف", "ق", "ک", "گ", "ل", "م", "ن", "و", "ه", "ی"],
    ["۱", "۲", "۹", "آ", "ا", "ء", "ب", "ی", "a", "B", "c", "漢"],
    ["", " ", "-", "۰", "آ"],
    ["کتاب", "کتاب خانه", "کتابخانه"],
    ["مام", "مؤمن", "مبدأ"],
    ["آب", "آب", "ابر"],
    ["a", "A", "ab", "Ab", "b"],
    ["ی", "ي"],
  ])
  func `holds in these lists`(list: [String]) {
    #expect(list.shuffled().sorted(by: inOrder) == list)
  }

  @Test(arguments: [
    ("می‌شود", "میشود"), ("کـتاب", "کتاب"), ("کِتاب", "کتاب"), ("آب", "آب"),
    ("\u{FB58}\u{FEFC}\u{FB8E}", "پلاک"),
  ])
  func `does not count what is not a letter`(written: String, plain: String) {
    #expect(Collation.key(written) == Collation.key(plain))
  }

  @Test(arguments: [
    ("ك", "ک"), ("ي", "ی"), ("ى", "ی"), ("ة", "ه"), ("١", "۱"), ("1", "۱"), ("É", "e"),
  ])
  func `tells variants apart only at the end`(variant: String, plain: String) {
    #expect(Collation.key(variant) != Collation.key(plain))
    #expect(inOrder(plain, variant))
    #expect(inOrder(variant + "الف", plain + "ب"))
    #expect(inOrder(plain + "الف", variant + "ب"))
  }

  @Test func `is total`() {
    var generator = SeededGenerator(seed: 4)
    let texts = (0..<200).map { _ in generator.mixedText() }
    let sorted = texts.sorted(by: inOrder)
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(!inOrder(right, left)) }
  }

  private func inOrder(_ left: String, _ right: String) -> Bool {
    Collation.key(left).lexicographicallyPrecedes(Collation.key(right))
  }
}
