import Persian
import Testing

@testable import Canvas

struct `Charts and maps` {
  private let rising = LineChart(
    [.init((0...20).map { Double($0) }, role: .chart1)], range: 0...20,
    levels: [.init(0, "0"), .init(1, "20")], moments: [.init(0, "12"), .init(1, "14")])

  @Test func `time runs from left to right on every screen, and says so`() {
    expectPictures(
      of: rising, 16, 5,
      """
      |20          ⣀⠤⠔⠊|
      |       ⢀⣀⠤⠊⠉    |
      | 0 ⣀⠤⠒⠊⠁        |
      |   ────────────→|
      |   12         14|
      |         ⣀⠤⠔⠊ 20|
      |    ⢀⣀⠤⠊⠉       |
      |⣀⠤⠒⠊⠁          0|
      |────────────→   |
      |12         14   |
      """)
  }

  @Test func `time may run as the screen is read`() {
    var chart = rising
    chart.timeDirection = nil
    chart.style = .area
    expectPictures(
      of: chart, 16, 5,
      """
      |20          ▂▃▆█|
      |        ▂▄▅█████|
      | 0 ▁▂▄▆█████████|
      |   ────────────→|
      |   12         14|
      |█▆▃▂          20|
      |█████▅▄▂        |
      |█████████▆▄▂▁  0|
      |←────────────   |
      |14         12   |
      """)
  }

  @Test func `a missing value breaks the line`() {
    let chart = LineChart([.init([1, 1, nil, nil, 1, 1], role: .chart1)], range: 0...1)
    #expect(Grid(3, 1, chart).picture == "|⠉ ⠉|")
  }

  @Test func `a chart without values is empty`() {
    for style in [LineChart.Style.line, .area] {
      #expect(Grid(3, 2, LineChart([], style: style)).picture == "|   |\n|   |")
      let flat = LineChart([.init([0, .nan, nil], role: .chart1)], style: style)
      #expect(Grid(3, 1, flat).picture == "|   |")
    }
  }

  @Test func `moments keep clear of each other`() {
    var chart = rising
    chart.moments = [.init(0, "12:00"), .init(0.1, "12:10"), .init(1, "14:00")]
    let picture = Grid(20, 5, chart).picture
    #expect(picture.contains("12:00") && picture.contains("14:00"))
    #expect(!picture.contains("12:10"))
  }

  @Test(arguments: [
    (3, [1.0, 3, 5]), (5, [1, 2, 3, 4, 5]), (10, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]),
  ])
  func `resampling keeps the peaks`(count: Int, expected: [Double]) {
    let values: [Double?] = [1, 2, 3, 4, 5]
    #expect((0..<count).map { Resampling.value(of: values, at: $0, of: count) } == expected)
  }

  private let racks = HeatGrid(
    [
      .init("Tehran", items: (0..<9).map { .init(Double($0) / 8) }),
      .init("Yazd", items: [.init(nil), .init(0.2, mark: .critical), .init(1)]),
    ], cursor: HeatGrid.Place(group: 0, item: 1))

  @Test func `hosts stand in their racks`() {
    expectPictures(
      of: racks, 22, 3,
      """
      |Tehran  ▁▁[]▂▂▃▃▄▄▅▅▆▆|
      |        ▇▇▇▇          |
      |Yazd    ··■▂▇▇        |
      |▆▆▅▅▄▄▃▃▂▂[]▁▁  Tehran|
      |          ▇▇▇▇        |
      |        ▇▇▂■··    Yazd|
      """)
    let grid = Grid(22, 3, racks)
    #expect(grid.surface[0, 8].ground == .heat0)
    #expect(grid.surface[0, 10].role == .mapCursor)
    #expect(grid.surface[2, 12].ground == .heat6)
    #expect(racks.itemsPerRow(width: 22, direction: .leftToRight) == 7)
  }

  @Test(arguments: [
    (0.0, Ground.heat0), (0.14, .heat0), (0.15, .heat1), (0.5, .heat3), (1, .heat6), (9, .heat6),
    (-1, .heat0),
  ])
  func `heat has seven equal steps`(fraction: Double, ground: Ground) {
    #expect(Ground.heat(of: fraction) == ground)
    #expect(Ground.heat(of: .nan) == nil)
  }

  @Test func `the legend speaks in words`() {
    expectPictures(
      of: HeatLegend(low: "little", high: "much", missing: "unknown"), 42, 1,
      """
      |little ▁▁▂▂▃▃▄▄▅▅▆▆▇▇ much   · unknown    |
      |    unknown ·   much ▇▇▆▆▅▅▄▄▃▃▂▂▁▁ little|
      """)
  }

  @Test func `west stays west on a Persian screen`() {
    let map = TileMap([
      .init(row: 0, column: 0, label: "WA", fraction: 0.1),
      .init(row: 0, column: 3, label: "KR", fraction: 0.9),
      .init(row: 1, column: 1, label: "YZ", fraction: nil),
    ])
    #expect(map.size == Size(width: 20, height: 2))
    expectPictures(
      of: map, 20, 2,
      """
      |▁WA            ▇KR  |
      |     ·YZ            |
      | WA▁            KR▇ |
      |      YZ·           |
      """)
  }
}
