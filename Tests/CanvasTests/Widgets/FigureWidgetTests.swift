import Persian
import Testing

@testable import Canvas

struct `Figures` {
  @Test func `a gauge fills from the reading edge, its last block by height`() {
    expectPictures(
      of: Gauge(0.33, text: "33%"), 14, 1,
      """
      |▇▇▇▂░░░░░░ 33%|
      |33% ░░░░░░▂▇▇▇|
      """)
    expectPictures(
      of: Gauge(1, text: "100%"), 14, 1,
      """
      |▇▇▇▇▇▇▇▇▇ 100%|
      |100% ▇▇▇▇▇▇▇▇▇|
      """)
  }

  @Test(
    arguments: [
      (0.0, "|░░░░░░░░|"), (0.0001, "|▁░░░░░░░|"), (0.5, "|▇▇▇▇░░░░|"), (0.999, "|▇▇▇▇▇▇▇▆|"),
      (7, "|▇▇▇▇▇▇▇▇|"), (-1, "|░░░░░░░░|"), (nil, "|········|"), (.nan, "|········|"),
    ] as [(Double?, String)])
  func `a gauge survives any figure`(fraction: Double?, expected: String) {
    #expect(Grid(8, 1, Gauge(fraction)).picture == expected)
  }

  @Test func `a gauge too narrow keeps its figure`() {
    #expect(Grid(3, 1, Gauge(0.5, text: "50%")).picture == "|50%|")
  }

  @Test func `a sparkline ends with the newest, gaps kept`() {
    expectPictures(
      of: Sparkline([1, 2, nil, 4, 5, 6, 7, 8]), 10, 1,
      """
      |  ▂▃ ▅▅▆▇█|
      |█▇▆▅▅ ▃▂  |
      """)
    #expect(Grid(3, 1, Sparkline([9, 9, 0, 4, 8], range: 0...8)).picture == "|▁▅█|")
    #expect(Grid(3, 1, Sparkline([])).picture == "|   |")
    #expect(Grid(3, 1, Sparkline([0, 0, .infinity])).picture == "|▁▁ |")
  }

  @Test func `bars share one scale`() {
    expectPictures(
      of: BarChart([
        .init(label: "Isfahan", value: 88, figure: "88"),
        .init(label: "Fars", value: 44, figure: "44"),
        .init(
          label: "Yazd", segments: [.init(20, role: .chart1), .init(13, role: .chart2)],
          figure: "33"),
        .init(label: "plaque", value: -11, figure: "-11"),
      ]), 32, 4,
      """
      |Isfahan  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇   88|
      |Fars     ▇▇▇▇▇▇▇▇▇            44|
      |Yazd     ▇▇▇▇▇▇▅              33|
      |plaque   ▂▂▂                 -11|
      | 88  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇  Isfahan|
      | 44           ▇▇▇▇▇▇▇▇▇     Fars|
      | 33             ▅▇▇▇▇▇▇     Yazd|
      |-11                 ▂▂▂   plaque|
      """)
  }

  @Test func `bars are stacked in their own roles`() {
    let bar = BarChart.Bar(
      label: "", segments: [.init(2, role: .chart1), .init(6, role: .chart2)], figure: "")
    let grid = Grid(12, 1, BarChart([bar]))
    #expect(grid.text(row: 0, role: .chart1).count == 3)
    #expect(grid.text(row: 0, role: .chart2).count == 9)
  }

  @Test func `bars leave notes out before labels`() {
    let bars = BarChart([.init(label: "Yazd", value: 1, figure: "1", note: "on time")])
    expectPictures(
      of: bars, 28, 1,
      """
      |Yazd  ▇▇▇▇▇▇▇▇▇▇  1  on time|
      |on time  1  ▇▇▇▇▇▇▇▇▇▇  Yazd|
      """)
    expectPictures(
      of: bars, 16, 1,
      """
      |Yazd  ▇▇▇▇▇▇▇  1|
      |1  ▇▇▇▇▇▇▇  Yazd|
      """)
  }

  @Test func `bars of nothing are empty`() {
    #expect(
      Grid(12, 1, BarChart([.init(label: "a", value: 0, figure: "0")])).picture
        == "|a          0|")
    #expect(
      Grid(12, 1, BarChart([.init(label: "a", value: .nan, figure: "–")])).picture
        == "|a          –|")
  }

  @Test func `a tile shows its figure from afar`() {
    let tile = Tile(
      title: "Endowments", figure: "230,412", unit: "m2", mark: .warning, change: "+38",
      note: "41% with deed", series: [1, 3, 2, 4, 6, 5, 8])
    expectPictures(
      of: tile, 22, 4,
      """
      |Endowments            |
      |▲ 230,412 m2       +38|
      |41% with deed         |
      |▂▄▃▅▆▅█               |
      |            Endowments|
      |+38       m2 230,412 ▲|
      |         41% with deed|
      |               █▅▆▅▃▄▂|
      """)
    #expect(Grid(22, 4, tile).text(row: 1, role: .tileFigure) == "230,412")
    #expect(!Grid(16, 2, tile).picture.contains("+38"))
  }

  @Test func `a tile in two rows keeps title and figure`() {
    expectPictures(
      of: Tile(title: "Overdue", figure: "94", note: "note", series: [1]), 10, 2,
      """
      |Overdue   |
      |94        |
      |   Overdue|
      |        94|
      """)
  }
}
