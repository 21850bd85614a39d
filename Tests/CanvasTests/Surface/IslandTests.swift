import Persian
import Testing

@testable import Canvas

struct `An island` {
  @Test func `is read from left to right on a Persian screen`() {
    let grid = Grid(10, 1, .rightToLeft) { region in
      let island = region.region(column: 2, width: 6, height: 1).island(.leftToRight)
      island.write("ab")
      island.draw("→", column: 5)
      island.draw("▌", column: 3)
    }
    #expect(grid.picture == "|  ab ▌ →  |")
  }

  @Test func `is read from right to left on an English screen`() {
    let grid = Grid(10, 1) { region in
      let island = region.island(.rightToLeft)
      island.draw("→", column: 0)
      island.region(column: 2, width: 3, height: 1).write("xyz")
    }
    #expect(grid.picture == "|     xyz ←|")
  }

  @Test func `within an island faces home again`() {
    let grid = Grid(6, 1, .rightToLeft) { region in
      region.island(.leftToRight).region(column: 3, width: 3, height: 1).island(.rightToLeft)
        .draw("›", column: 0)
    }
    #expect(grid.picture == "|     ‹|")
  }

  @Test func `keeps wide glyphs whole`() {
    let grid = Grid(6, 1, .rightToLeft) { $0.island(.leftToRight).write("世a") }
    #expect(grid.surface.defect == nil)
    #expect(grid.picture == "|世a   |")
  }
}
