import Corpora
import Testing

@testable import Persian

/// A million rows of anything at all: nothing traps, and what must hold holds.
///
/// 400,000 of random scalars, over 384,000 of real text and over 255,000 of Unicode's test strings.
@Suite struct `A million layouts` {
  /// Every other text is left unsanitised, as a literal of ours would be.
  @Test(arguments: 0..<16)
  func `of random scalars keep every promise`(part: Int) {
    var salad = TextSalad(seed: UInt64(part) + 100)
    var check = LayoutCheck()
    var isSanitised = true
    while check.layouts < 25_000 {
      let raw = salad.text(longest: 10)
      let text = isSanitised ? CleanText(RawText(raw)) : CleanText(stringLiteral: raw)
      isSanitised.toggle()
      let width = salad.number(below: 6)
      check.tryAll(text, widths: [width, width + 1, width + 4])
    }
    #expect(check.defects == [])
  }

  @Test(arguments: 0..<8)
  func `of place names, addresses and mixed rows keep every promise`(part: Int) throws {
    var check = LayoutCheck()
    let lines = try Corpus.places() + Corpus.addresses() + Corpus.mixed() + Corpus.latin()
    for index in stride(from: part, to: lines.count, by: 8) {
      check.tryAll(CleanText(RawText(lines[index])), widths: [index % 40])
    }
    #expect(check.layouts > 48_000)
    #expect(check.defects == [])
  }

  @Test(arguments: [
    ("BidiCharacterTest.txt", 8, 180_000), ("emoji/emoji-test.txt", 1, 75_000),
  ])
  func `of the test strings of Unicode keep every promise`(
    name: String, step: Int, layouts: Int
  ) throws {
    var check = LayoutCheck()
    var texts = 0
    try UnicodeTestFile(name).forEachLine { line in
      texts += 1
      guard texts % step == 0 else { return }
      var view = String.UnicodeScalarView()
      while let c = line.number() { view.append(Unicode.Scalar(c) ?? "\u{FFFD}") }
      check.tryAll(CleanText(stringLiteral: String(view)), widths: [texts % 24])
    }
    #expect(check.layouts > layouts)
    #expect(check.defects == [])
  }

  /// Rows long enough to meet every kind of island, and paragraphs broken into rows.
  @Test func `of long texts keep every promise, broken into rows too`() {
    var salad = TextSalad(seed: 7)
    var check = LayoutCheck()
    for _ in 0..<400 {
      let text = CleanText(RawText(salad.text(longest: 200)))
      check.tryAll(text, widths: [salad.number(below: 120)])
      let width = 2 + salad.number(below: 30)
      for row in Line.wrapped(text, width: width, ambient: .rightToLeft) {
        #expect(
          row.width <= width,
          "\(row.clusters.map { String($0.base.value, radix: 16) }) \(shown(row))")
        #expect(LayoutCheck.defect(of: row, scalars: text.string.unicodeScalars.count) == nil)
      }
    }
    #expect(check.defects == [])
  }
}
