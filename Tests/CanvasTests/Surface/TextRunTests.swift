import Persian
import Testing

@testable import Canvas

struct `Text runs` {
  @Test func `keep the logical text where the cells were cut`() throws {
    let grid = Grid(8, 2, .rightToLeft) { $0.write("وقف حاج علی", row: 1, column: 2, role: .tab) }
    let run = try #require(grid.surface.runs.first)
    #expect(run.text == "وقف حاج علی")
    #expect(run.row == 1 && run.column == 2)
    #expect(run.width <= 6)
    #expect(run.role == .tab)
  }

  @Test func `vanish with the text that is cleared`() {
    let grid = Grid(10, 2) { region in
      region.write("below")
      region.write("beside", row: 1)
      region.region(width: 10, height: 1).clear()
      region.write("above", column: 3)
    }
    #expect(grid.surface.runs.map(\.text) == ["beside", "above"])
  }

  @Test func `stay while one cell can be seen`() {
    let grid = Grid(10, 1) { region in
      region.write("below")
      region.write("xxx")
    }
    #expect(grid.surface.runs.map(\.text) == ["below", "xxx"])
  }
}
