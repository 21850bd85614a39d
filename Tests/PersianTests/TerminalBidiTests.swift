import Testing

@testable import Persian

/// Rows as a terminal turns them that has been told nothing of ours.
@Suite struct `A terminal with bidi of its own` {
  /// Sent in logical order, then as it stands on the glass.
  static let turned: [(sent: String, shown: String)] = [
    ("سلام", "مالس"),
    ("(سلام)", "(مالس)"),
    ("«کد» [ب] {پ} <ت>", "<ت> {پ} [ب] «دک»"),
    ("abc (سلام)", "abc (مالس)"),
    ("abc سلام (", "abc مالس ("),
    ("سلام (abc) 12", "12 (abc) مالس"),
    // A hyphen is no part of an Arabic number: the groups change places.
    ("کد ۱۱۹۳۶-۵۳۴۷۱", "۵۳۴۷۱-۱۱۹۳۶ دک"),
    ("کد 85%", "%85 دک"),
    ("کد /var/log", "var/log/ دک"),
    ("12 (ب", "ب) 12"),
    // A finished row of ours: joined, in visual order, and turned away from it again.
    ("\u{FE8F}\u{FE8E}\u{FE98}\u{FB90} 12", "12 \u{FB90}\u{FE98}\u{FE8E}\u{FE8F}"),
    ("│ \u{FE8F}\u{FE8E} │", "│ \u{FE8E}\u{FE8F} │"),
    // Box drawing, arrows and slashes have no image of their own in the standard.
    ("ب ├─┤ → /", "/ → ┤─├ ب"),
  ]

  @Test(arguments: turned)
  func `turns a row and its brackets`(sent: String, shown: String) {
    let row = row(sent)
    #expect(text(row).isExactly(shown), "\(text(row).debugDescription)")
  }

  @Test(arguments: [
    "", " ", "web-01 (ok) [85%]", "12 GB / 85%", "۱۲ / ۳۴", "├── home", "(((", "漢字 (a)", "e\u{301}",
  ])
  func `leaves a row without right-to-left letters as it was sent`(sent: String) {
    let row = row(sent)
    #expect(text(row).isExactly(sent))
    #expect(row.map == Array(0..<sent.unicodeScalars.count))
    #expect(row.base == .leftToRight)
  }

  @Test(
    arguments: [
      ("abc سلام", .leftToRight), ("سلام abc", .rightToLeft), ("12 - سلام abc", .rightToLeft),
      ("(۱۲) abc سلام", .leftToRight), ("12 (۳۴)", .leftToRight), ("", .leftToRight),
      ("שלום", .rightToLeft), ("\u{FEFB} abc", .rightToLeft), ("\u{200F}abc", .rightToLeft),
      // What stands between isolates does not count.
      ("\u{2068}abc\u{2069} سلام", .rightToLeft),
    ] as [(String, Direction)])
  func `finds the base from the first strong letter`(sent: String, base: Direction) {
    #expect(row(sent).base == base)
    #expect(row(sent) == row(sent, base: base))
  }

  @Test func `does as it is told where a base is stated`() {
    #expect(text(row("abc سلام", base: .rightToLeft)) == "مالس abc")
    #expect(text(row("سلام abc", base: .leftToRight)) == "مالس abc")
    #expect(text(row("ab.", base: .rightToLeft)) == ".ab")
    #expect(row("ab.", base: .rightToLeft).base == .rightToLeft)
  }

  @Test(arguments: [nil, Direction.rightToLeft, .leftToRight])
  func `shows every place of the row once`(base: Direction?) {
    var salad = TextSalad(seed: 5)
    for _ in 0..<2000 {
      let sent = Array(salad.text(longest: 24).unicodeScalars)
      let row = TerminalBidi(sent: sent, base: base)
      #expect(row.map.sorted() == Array(sent.indices))
      #expect(row.shown.count == sent.count)
      for (shown, place) in zip(row.shown, row.map) where shown != sent[place] {
        #expect(sent[place].properties.isBidiMirrored)
        #expect(TerminalBidi(sent: [sent[place]], base: .rightToLeft).shown == [shown])
      }
    }
  }

  private func row(_ sent: String, base: Direction? = nil) -> TerminalBidi {
    TerminalBidi(sent: Array(sent.unicodeScalars), base: base)
  }

  private func text(_ row: TerminalBidi) -> String {
    String(String.UnicodeScalarView(row.shown))
  }
}
