import Persian
import Testing

@testable import Canvas

struct `Text widgets` {
  @Test func `a label stands at the reading edge`() {
    expectPictures(
      of: Label("Yazd"), 8, 1,
      """
      |Yazd    |
      |    Yazd|
      """)
  }

  @Test func `a paragraph wraps, and is cut in its last row`() {
    let paragraph = Paragraph("quota of the ministry is nearly used up")
    #expect(paragraph.height(width: 16, direction: .leftToRight) == 3)
    expectPictures(
      of: paragraph, 16, 3,
      """
      |quota of the    |
      |ministry is     |
      |nearly used up  |
      |    quota of the|
      |     ministry is|
      |  nearly used up|
      """)
    expectPictures(
      of: paragraph, 16, 2,
      """
      |quota of the    |
      |ministry is nea…|
      |    quota of the|
      |ministry is nea…|
      """)
  }

  @Test func `a paragraph keeps its spans across rows and records each row`() {
    let text: CleanText = "قنات و حق‌آبه روستا"
    let start = 14
    let grid = Grid(
      8, 4, .rightToLeft,
      Paragraph(text, spans: [Span(range: start..<19, role: .searchHit)]))
    let hits = (0..<4).map { grid.text(row: $0, role: .searchHit).unicodeScalars.count }
    #expect(hits.reduce(0, +) == 5)
    #expect(
      grid.surface.runs.map(\.text.string).joined().filter { $0 != " " }
        == text.string.filter { $0 != " " })
  }

  @Test func `an empty paragraph takes no row`() {
    #expect(Paragraph("").height(width: 10, direction: .rightToLeft) == 0)
    #expect(Paragraph("a").height(width: 0, direction: .rightToLeft) == 0)
  }

  @Test func `a heading carries a note and a rule`() {
    expectPictures(
      of: Heading("Needs a person", note: "9 alerts", rule: .thin), 26, 2,
      """
      |Needs a person    9 alerts|
      |──────────────────────────|
      |9 alerts    Needs a person|
      |──────────────────────────|
      """)
  }

  @Test func `a heading without room leaves the note out`() {
    expectPictures(
      of: Heading("Needs a person", note: "9 alerts", rule: .thick), 20, 2,
      """
      |Needs a person      |
      |━━━━━━━━━━━━━━━━━━━━|
      |      Needs a person|
      |━━━━━━━━━━━━━━━━━━━━|
      """)
  }

  @Test(arguments: StateMark.allCases)
  func `a state has a glyph, a word and a colour`(mark: StateMark) {
    let grid = Grid(8, 1, .rightToLeft, StateLabel(mark, "late"))
    #expect(grid.picture == "|  late \(Character(mark.glyph))|")
    #expect(grid.text(row: 0, role: mark.role).contains("late"))
  }

  @Test func `states differ in shape, not in colour alone`() {
    #expect(Set(StateMark.allCases.map(\.glyph)).count == StateMark.allCases.count)
  }

  @Test func `breadcrumbs point along the reading and drop the far end`() {
    let crumbs = Breadcrumbs(["Units", "Yazd", "Bazaar", "12/1617"])
    expectPictures(
      of: crumbs, 34, 1,
      """
      |Units › Yazd › Bazaar › 12/1617   |
      |   12/1617 ‹ Bazaar ‹ Yazd ‹ Units|
      """)
    expectPictures(
      of: crumbs, 20, 1,
      """
      |… › Bazaar › 12/1617|
      |12/1617 ‹ Bazaar ‹ …|
      """)
    expectPictures(
      of: crumbs, 5, 1,
      """
      |… › …|
      |… ‹ …|
      """)
  }

  @Test func `a notice says what is the matter and what comes next`() {
    let notice = Notice(.error, "Prometheus is silent", next: "again in 12 s")
    expectPictures(
      of: notice, 24, 2,
      """
      |■ Prometheus is silent  |
      |  again in 12 s         |
      |  Prometheus is silent ■|
      |         again in 12 s  |
      """)
    #expect(Grid(24, 9, notice).text(row: 3, role: .stateCritical) == "■")
  }

  @Test(arguments: Notice.Kind.allCases)
  func `every notice has a glyph of its own`(kind: Notice.Kind) {
    let others = Notice.Kind.allCases.filter { $0 != kind }
    let picture = Grid(10, 1, Notice(kind, "why")).picture
    #expect(others.allSatisfy { Grid(10, 1, Notice($0, "why")).picture != picture })
  }
}
