import Testing

@testable import Persian

@Suite struct `A row of cells` {
  @Test(
    arguments: [
      ("کتاب", 4, "کتاب", false), ("کتابخانه", 5, "کتاب…", true), ("کتاب خانه", 6, "کتاب…", true),
      ("سلامت", 4, "سلامت", false), ("سلام علیکم", 4, "سلام…", true),
      ("سلام علیکم", 3, "سلا…", true), ("سلام علیکم", 2, "س…", true),
      ("web-01.tehran", 6, "web-0…", true), ("漢字漢字", 4, "漢…", true), ("ab", 1, "…", true),
      ("ab", 0, "", true), ("", 0, "", false), ("a", 1, "a", false), ("ab", -1, "", true),
    ] as [(CleanText, Int, CleanText, Bool)])
  func `is cut in logical order`(
    text: CleanText, width: Int, beginning: CleanText, isTruncated: Bool
  ) {
    let line = Line(text, ambient: .rightToLeft, fitting: width)
    #expect(line.isTruncated == isTruncated)
    #expect(shown(line).isExactly(shown(beginning)))
  }

  /// The whole text is Persian even when the part that fits is not.
  @Test func `keeps the direction of the whole text when cut`() {
    let line = Line("prometheus تهران", ambient: .rightToLeft, fitting: 5)
    #expect(shown(line) == "…prom")
    #expect(shown(Line("prometheus", ambient: .rightToLeft, fitting: 5)) == "prom…")
  }

  @Test func `draws a lam-alef in one cell that stands for both letters`() {
    let line = Line("سلام", ambient: .rightToLeft)
    #expect(line.width == 3)
    #expect(line.clusters.map(\.source) == [0, 1, 3])
    #expect(line.columns(ofSource: 0..<1) == [0..<1])
    #expect(line.columns(ofSource: 1..<2) == [1..<2])
    #expect(line.columns(ofSource: 2..<3) == [1..<2])
    #expect(line.columns(ofSource: 0..<4) == [0..<3])
  }

  @Test func `ligates over a mark only when the mark is dropped`() {
    #expect(shown("لّا").isExactly("\u{FEFB}"))
    #expect(Line("لّا", ambient: .rightToLeft).columns(ofSource: 1..<2) == [0..<1])
    #expect(shown("لّا", marks: true).isExactly("\u{FE8E}\u{FEDF}\u{651}"))
  }

  @Test func `keeps marks behind their base when wanted`() {
    let line = Line("مُحَمَّد", ambient: .rightToLeft, marks: true)
    #expect(line.width == 4)
    #expect(
      line.clusters.map(\.marks) == [["\u{64F}"], ["\u{64E}"], ["\u{64E}", "\u{651}"], []]
        || line.clusters.map(\.marks) == [["\u{64F}"], ["\u{64E}"], ["\u{651}", "\u{64E}"], []])
    #expect(line.clusters.map(\.source) == [0, 2, 4, 7])
    #expect(shown("e\u{301}x", on: .leftToRight, marks: true).isExactly("e\u{301}x"))
    #expect(shown("e\u{301}x", on: .leftToRight).isExactly("ex"))
    #expect(shown("کد cafe\u{301}", marks: true).isExactly("cafe\u{301} \u{FEAA}\u{FB90}"))
  }

  @Test func `gives a joiner to the letter behind it`() {
    let line = Line("می‌شود", ambient: .rightToLeft)
    #expect(line.width == 5)
    #expect(line.columns(ofSource: 2..<3) == [2..<3])
    #expect(line.columns(ofSource: 0..<3) == [0..<3])
  }

  @Test func `finds a hit on both sides of a change of direction`() {
    let text: CleanText = "کد web کد"
    let line = Line(text, ambient: .rightToLeft)
    // «د we»: the dal and the space at the right, then the two letters at the far end of «web».
    #expect(line.columns(ofSource: 1..<5) == [1..<3, 4..<6])
    #expect(line.columns(ofSource: 3..<6) == [3..<6])
    #expect(line.columns(ofSource: 5..<5) == [])
    #expect(line.columns(ofSource: 40..<50) == [])
  }

  @Test func `lets the ellipsis answer for what it hides`() {
    let line = Line("کتابخانه", ambient: .rightToLeft, fitting: 5)
    #expect(line.columns(ofSource: 6..<7) == [4..<5])
  }

  @Test func `gives wide letters two cells`() {
    let line = Line("a漢b", ambient: .leftToRight)
    #expect(line.width == 4)
    #expect(line.clusters.map(\.width) == [1, 2, 1])
    #expect(line.columns(ofSource: 2..<3) == [3..<4])
  }

  @Test func `shows controls of a literal as blanks`() {
    #expect(shown("a\tb\n") == "a b ")
    #expect(shown("\u{202E}ab\u{FEFF}") == "ab")
  }
}
