import Corpora
import Testing

@testable import Persian

@Suite struct `Search hits` {
  @Test(
    arguments: [
      ("می‌شود و می‌شود", "میشود", [0..<6, 9..<15]),
      ("کتابِ كتاب", "کتاب", [0..<5, 6..<10]),
      ("پلاک ۱۲۳ و 123", "123", [5..<8, 11..<14]),
      ("aaa", "aa", [0..<2]),
      ("\u{FEB3}\u{FEFC}\u{FEE1}", "سلا", [0..<2]),
      ("\u{FEB3}\u{FEFC}\u{FEE1}", "لام", [1..<3]),
      ("a   b", "a b", [0..<5]),
      ("  a  b  ", "a", [2..<3]),
      ("web-01 WEB-02", "web", [0..<3, 7..<10]),
      ("سلام", "خداحافظ", []),
      ("", "a", []),
      ("a", "", []),
      ("مُحَمَّد", "محمد", [0..<8]),
    ] as [(CleanText, String, [Range<Int>])])
  func `stand where they were written`(text: CleanText, needle: String, hits: [Range<Int>]) {
    #expect(Folding.matches(text, needle: needle) == hits)
  }

  @Test func `fold to what was sought`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let text = CleanText(RawText(generator.mixedText(pieces: 3...8)))
      let scalars = Array(text.string.unicodeScalars)
      guard scalars.count > 3 else { continue }
      let start = Int.random(in: 0..<scalars.count - 2, using: &generator)
      let end = Int.random(in: start + 1...scalars.count, using: &generator)
      let needle = Folding.key(string(scalars[start..<end]))
      let hits = Folding.matches(text, needle: needle)
      #expect(needle.isEmpty == hits.isEmpty)
      for hit in hits { #expect(Folding.key(string(scalars[hit])).contains(needle)) }
    }
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
