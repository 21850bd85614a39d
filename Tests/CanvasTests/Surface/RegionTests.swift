import Persian
import Testing

@testable import Canvas

struct `A region` {
  @Test func `clips text and ornaments to itself`() {
    let grid = Grid(8, 3) { region in
      let child = region.region(row: 1, column: 2, width: 4, height: 1)
      #expect(child.write("abcdefgh") == 4)
      child.write("x", row: 1)
      child.write("x", row: -1)
      child.draw("#", column: 4)
      child.draw("#", column: -1)
    }
    #expect(grid.picture == "|        |\n|  abc…  |\n|        |")
  }

  @Test func `keeps its children inside`() {
    let grid = Grid(4, 2) { region in
      let child = region.region(row: -1, column: -1, width: 99, height: 99)
      #expect(child.frame == Rect(row: 0, column: 0, width: 4, height: 2))
      #expect(region.region(row: 5, column: 5, width: 2, height: 2).isEmpty)
      #expect(region.inset(Insets(all: 3)).isEmpty)
    }
    #expect(grid.surface.defect == nil)
  }

  @Test(arguments: [
    (Alignment.leading, Direction.leftToRight, "|12    |"),
    (.trailing, .leftToRight, "|    12|"),
    (.centre, .leftToRight, "|  12  |"),
    (.numeric, .leftToRight, "|    12|"),
    (.leading, .rightToLeft, "|    12|"),
    (.trailing, .rightToLeft, "|12    |"),
    (.centre, .rightToLeft, "|  12  |"),
    (.numeric, .rightToLeft, "|    12|"),
  ])
  func `aligns by the reading edge, and figures by their unit digit`(
    align: Alignment, direction: Direction, expected: String
  ) {
    #expect(Grid(6, 1, direction, Label("12", align: align)).picture == expected)
  }

  @Test func `keeps the painted ground beneath text`() {
    let grid = Grid(4, 1) { region in
      region.paint(.selected)
      region.write("ab")
      region.write("c", column: 2, ground: Ground.mark)
    }
    #expect(
      grid.surface.mirrored()[row: 0].map(\.ground) == [.selected, .selected, .mark, .selected])
  }

  @Test func `gives spans their own role and ground`() {
    let grid = Grid(6, 1) {
      $0.write(
        "abcdef", spans: [Span(range: 2..<4, role: .searchHit, ground: Ground.mark)])
    }
    #expect(grid.text(row: 0, role: .searchHit) == "cd")
    #expect(grid.surface[0, 2].ground == .mark)
    #expect(grid.surface[0, 4].ground == .none)
  }

  @Test func `cuts spans off with their text`() {
    let grid = Grid(3, 1) {
      $0.write("abcdef", spans: [Span(range: 1..<6, role: .searchHit)])
    }
    #expect(grid.surface.defect == nil)
    #expect(grid.text(row: 0, role: .searchHit).hasPrefix("b"))
  }
}
