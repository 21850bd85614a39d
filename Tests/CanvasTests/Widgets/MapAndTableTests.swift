import Persian
import Testing

@testable import Canvas

struct `Shares, tables of heat and large tiles` {
  @Test func `shares fill the line to its last cell, and neighbours differ without colour`() {
    expectPictures(
      of: StackedBar([5, 3, 2]), 10, 1,
      """
      |█████▓▓▓▒▒|
      |▒▒▓▓▓█████|
      """)
    for parts in [[1.0, 1, 1], [1, 2, 3, 4, 5, 6, 7], [0.001, 99], [7]] {
      let grid = Grid(37, 1, StackedBar(parts))
      #expect(!grid.picture.contains(" "))
    }
  }

  @Test func `shares of nothing are dots`() {
    for parts in [[], [0.0, 0], [.nan, -1]] {
      #expect(Grid(4, 1, StackedBar(parts)).picture == "|····|")
    }
  }

  private let table = HeatTable(
    columns: ["units", "deed"],
    rows: [
      HeatTable.Row("Yazd", [HeatTable.Cell(0, "75"), HeatTable.Cell(1, "41%")]),
      HeatTable.Row("Fars", [HeatTable.Cell(1, "90"), HeatTable.Cell(nil, "")]),
    ], cursor: HeatTable.Place(row: 0, column: 1), ordered: 0)

  @Test func `each cell says its figure and its step, and the cursor has brackets`() {
    expectPictures(
      of: table, 24, 3,
      """
      |        ↓ units    deed |
      |▌Yazd   ▁    75  [▇ 41%]|
      | Fars   ▇    90   ·     |
      |  deed   units ↓        |
      |[41% ▇]     75 ▁   Yazd▐|
      |     ·      90 ▇   Fars |
      """)
  }

  @Test func `columns that do not fit are told of by marks, and the cursor's is in sight`() {
    let wide = HeatTable(
      columns: (1...6).map { "c\(Numerals(.english).plain($0))" },
      rows: [
        HeatTable.Row("Yazd", (1...6).map { HeatTable.Cell(0.5, Numerals(.english).plain($0)) })
      ],
      cursor: HeatTable.Place(row: 0, column: 5))
    let picture = Grid(24, 2, wide).picture
    #expect(picture.contains("c6") && picture.contains("‹") && !picture.contains("›"))
    #expect(!picture.contains("c1"))
  }

  @Test func `a large tile has its figure under its name, and the cursor a glyph`() {
    let map = TileMap(
      [
        TileMap.Tile(row: 0, column: 0, label: "WA", fraction: 0.1, figure: "7"),
        TileMap.Tile(row: 1, column: 1, label: "YZ", fraction: nil, figure: "9"),
      ], cursor: 0, tileWidth: 6, tileHeight: 3)
    #expect(map.size == Size(width: 12, height: 6))
    expectPictures(
      of: map, 12, 6,
      """
      |◆WA         |
      |▁7          |
      |            |
      |      ·YZ   |
      |            |
      |            |
      |  WA◆       |
      |   7▁       |
      |            |
      |        YZ· |
      |            |
      |            |
      """)
  }

  @Test func `the moment picked is marked on the axis`() {
    let chart = LineChart(
      [LineChart.Series([0, 0, 0, 0], role: .chart1)], range: 0...4, cursor: 0.5)
    #expect(Grid(8, 4, chart).picture.contains("◆"))
    #expect(Grid(8, 4, chart).picture.contains("┊"))
    // Without an axis there is no place for it.
    #expect(!Grid(8, 3, chart).picture.contains("◆"))
  }

  @Test func `a level to be reached is a broken line behind the values, named before other levels`()
  {
    let chart = LineChart(
      [LineChart.Series([4, 4, 1, 1, 1, 1], role: .chart1)], range: 0...4,
      levels: [LineChart.Tick(0, "0"), LineChart.Tick(1, "top")], style: .area,
      target: LineChart.Tick(0.95, "goal"))
    let picture = Grid(12, 5, chart).picture
    #expect(picture.contains("goal") && picture.contains("0") && !picture.contains("top"))
    let line = picture.split(separator: "\n").first { $0.contains("goal") }
    #expect(line?.contains("█") == true && line?.contains("╌") == true)
    let below = LineChart(
      [LineChart.Series([1], role: .chart1)], target: LineChart.Tick(-3, "goal"))
    #expect(Grid(12, 1, below).picture.contains("goal"))
  }
}
