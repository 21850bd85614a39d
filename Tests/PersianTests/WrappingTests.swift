import Corpora
import Testing

@testable import Persian

@Suite struct `Wrapped text` {
  @Test(
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a abcdef", 3, ["a", "abc", "def"]), ("", 5, [""]),
      ("one  two", 5, ["one", "two"]), ("ab ", 2, ["ab"]), ("   ", 2, [""]), (" ab", 5, [" ab"]),
      ("漢字漢", 4, ["漢字", "漢"]), ("ab", 0, ["a", "b"]), ("   abcdef", 4, ["abcd", "ef"]),
    ] as [(CleanText, Int, [String])])
  func `breaks at spaces`(text: CleanText, width: Int, rows: [String]) {
    let lines = Line.wrapped(text, width: width, ambient: .leftToRight)
    #expect(lines.map { shown($0, on: .leftToRight) } == rows)
  }

  @Test func `does not part a lam from its alef`() {
    let lines = Line.wrapped("سلامسلام", width: 2, ambient: .rightToLeft)
    #expect(lines.map(\.width) == [2, 2, 2])
    #expect(lines.map { $0.clusters.map(\.source) } == [[0, 1], [3, 4], [5, 7]])
  }

  @Test func `keeps the direction of the whole text`() {
    let lines = Line.wrapped("کتاب web-01 (a).", width: 7, ambient: .rightToLeft)
    #expect(lines.map { shown($0) } == ["\u{FE8F}\u{FE8E}\u{FE98}\u{FB90}", "web-01", ".(a)"])
  }

  @Test func `holds every visible letter once, in rows that fit`() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<400 {
      let text = CleanText(RawText(generator.mixedText(pieces: 0...20)))
      let scalars = Array(text.string.unicodeScalars)
      for width in [2, 3, 10, 33] {
        let lines = Line.wrapped(text, width: width, ambient: .rightToLeft)
        #expect(lines.allSatisfy { $0.width <= width && !$0.isTruncated })
        let sources = lines.flatMap { $0.clusters.map(\.source).sorted() }
        #expect(sources == sources.sorted())
        let covered = Set(lines.flatMap { $0.clusters.flatMap { Array($0.sourceRange) } })
        for (offset, scalar) in scalars.enumerated()
        where scalar != " " && CellWidth.of(scalar) > 0 {
          #expect(covered.contains(offset))
        }
      }
    }
  }
}
