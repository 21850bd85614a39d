import Persian
import Testing

@testable import Canvas

struct `A table` {
  private let columns = [
    TableColumn("plate", width: .exactly(7)),
    TableColumn("title", width: .atLeast(8), sort: .ascending),
    TableColumn("area", width: .exactly(5), align: .numeric, foldOrder: 1),
    TableColumn("rent", width: .exactly(9), align: .numeric),
    TableColumn("lease", width: .exactly(9), foldOrder: 2),
  ]

  private let rows = [
    TableRow(["1617/72", "bazaar shop", "42", "1,200,000", TableCell("expired", mark: .critical)]),
    TableRow(["1618/72", "qanat", "–", "96,000", TableCell("12 d", mark: .warning)]),
    TableRow(
      ["1619/72", "orchard", "9,120", "–", TableCell("valid", mark: .ok)], isMarked: true),
  ]

  @Test func `lists records under heads, figures by their unit digit`() {
    expectPictures(
      of: Table(columns: columns, rows: rows, selected: 1), 53, 4,
      """
      | plate    title ↑       area       rent  lease       |
      | 1617/72  bazaar shop     42  1,200,000  ■ expired   |
      |▌1618/72  qanat            –     96,000  ▲ 12 d   ▐  |
      |▪1619/72  orchard      9,120          –  ● valid     |
      |       lease       rent   area      ↑ title    plate |
      |   expired ■  1,200,000     42  bazaar shop  1617/72 |
      |  ▌   12 d ▲     96,000      –        qanat  1618/72▐|
      |     valid ●          –  9,120      orchard  1619/72▪|
      """)
  }

  @Test func `folds columns in their stated order`() {
    let table = Table(columns: columns, rows: rows, selected: 0)
    expectPictures(
      of: table, 43, 2,
      """
      | plate    title ↑        area       rent   |
      |▌1617/72  bazaar shop      42  1,200,000▐ ▐|
      |        rent   area       ↑ title    plate |
      |▌ ▌1,200,000     42   bazaar shop  1617/72▐|
      """)
    expectPictures(
      of: table, 35, 2,
      """
      | plate    title ↑           rent   |
      |▌1617/72  bazaar shop  1,200,000▐ ▐|
      |        rent      ↑ title    plate |
      |▌ ▌1,200,000  bazaar shop  1617/72▐|
      """)
  }

  @Test(arguments: [(60, [0, 1, 2, 3, 4]), (48, [0, 1, 2, 3]), (37, [0, 1, 3]), (18, [0, 1])])
  func `keeps columns that never fold`(width: Int, expected: [Int]) {
    #expect(TableLayout(columns: columns, width: width).places.map(\.column) == expected)
  }

  @Test(arguments: 0..<70)
  func `survives any width`(width: Int) {
    for direction in [Direction.leftToRight, .rightToLeft] {
      let table = Table(columns: columns, rows: rows, selected: 2, first: 5, total: 1_500_000)
      #expect(Grid(width, 3, direction, table).surface.defect == nil)
    }
    let places = TableLayout(columns: columns, width: width).places
    for (one, next) in zip(places, places.dropFirst()) {
      #expect(one.cells.upperBound + 2 == next.cells.lowerBound)
    }
    #expect((places.last?.cells.upperBound ?? 0) <= max(0, width - 2))
  }

  @Test func `tints what names the selected record and bars both ends of its row`() {
    let grid = Grid(53, 4, .rightToLeft, Table(columns: columns, rows: rows, selected: 1))
    let frame = grid.surface.mirrored()
    let tinted = frame[row: 2].map { $0.ground == .selected }
    #expect(tinted == Array(repeating: false, count: 31) + Array(repeating: true, count: 22))
    #expect(frame[row: 1].allSatisfy { $0.ground == .none })
    #expect(frame[2, 52].scalar == "▐")
    #expect(frame[2, 2].scalar == "▌")
    #expect(frame[2, 52].role == .tableEdge)
    #expect(frame[2, 2].role == .tableEdge)
  }

  @Test func `keeps a quiet selection without focus, and marks`() {
    let table = Table(columns: columns, rows: rows, selected: 1, isFocused: false)
    let frame = Grid(52, 4, table).surface.mirrored()
    #expect(frame[2, 0].scalar == "▏")
    #expect(frame[3, 0].scalar == "▪")
    #expect(frame[row: 3].allSatisfy { $0.ground == .mark })
  }

  @Test func `names the sorted column by colour and arrow, even when narrow`() {
    let grid = Grid(52, 1, Table(columns: columns, rows: []))
    #expect(grid.text(row: 0, role: .tableHeaderSorted) == "title↑")
    let narrow = Grid(
      10, 1, Table(columns: [TableColumn("title", width: .share(), sort: .descending)], rows: []))
    #expect(narrow.picture == "| titl… ↓  |" || narrow.picture == "| tit… ↓   |")
  }

  @Test func `shows search hits, grounds, gauges and sparklines in cells`() {
    let row = TableRow([
      TableCell("bazaar", spans: [Span(range: 0..<3, role: .searchHit)]),
      TableCell("hot", ground: .heat6),
      TableCell("50%", figure: .gauge(0.5, role: .stateOk)),
      TableCell("", figure: .sparkline([1, 2, 4], role: .sparkline)),
    ])
    let table = Table(
      columns: (0..<4).map { _ in TableColumn("c", width: .exactly(8)) }, rows: [row])
    let grid = Grid(41, 2, table)
    #expect(grid.text(row: 1, role: .searchHit) == "baz")
    #expect(grid.surface[1, 11].ground == .heat6)
    #expect(grid.picture.contains("▇░ ● 50%"))
    #expect(grid.picture.contains("▃▅█"))
  }

  @Test func `draws rows with too few cells`() {
    let grid = Grid(52, 2, Table(columns: columns, rows: [TableRow(["1617/72"])]))
    #expect(grid.picture.contains("| 1617/72 "))
  }
}

struct `A scroll mark` {
  @Test(arguments: [
    (0, 100, 10, 0..<1), (90, 100, 10, 9..<10), (1, 100, 10, 1..<2), (89, 100, 10, 8..<9),
    (45, 100, 10, 5..<6), (0, 10, 10, 0..<0), (0, 5, 10, 0..<0), (0, 15, 10, 0..<6),
    (5, 15, 10, 4..<10), (750_000, 1_502_771, 40, 19..<20), (1_502_731, 1_502_771, 40, 39..<40),
    (1_502_730, 1_502_771, 40, 38..<39), (-5, 100, 10, 0..<1), (900, 100, 10, 9..<10),
    (3, 9, 1, 0..<1), (3, 9, 0, 0..<0),
  ])
  func `touches an end only at the end`(
    first: Int, total: Int, height: Int, expected: Range<Int>
  ) {
    #expect(ScrollMark(first: first, total: total).thumb(height: height) == expected)
  }

  @Test func `stands at the reading end`() {
    expectPictures(
      of: ScrollMark(first: 0, total: 9), 1, 3,
      """
      |▐|
      | |
      | |
      |▌|
      | |
      | |
      """)
  }
}
