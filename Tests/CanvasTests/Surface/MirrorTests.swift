import Persian
import Testing

@testable import Canvas

struct `Mirroring` {
  @Test func `leaves an English surface as it is`() {
    let grid = Grid(6, 1) { region in
      region.draw("├", column: 0)
      region.write("ab", column: 1)
    }
    #expect(grid.picture == "|├ab   |")
  }

  @Test func `puts column 0 at the right and keeps Latin words readable`() {
    let grid = Grid(6, 1, .rightToLeft) { region in
      region.draw("├", column: 0)
      region.write("ab", column: 1)
    }
    #expect(grid.picture == "|   ab┤|")
  }

  @Test func `shows Persian letters from the right`() {
    let grid = Grid(6, 1, .rightToLeft) { $0.write("یزد") }
    let row = grid.surface.mirrored()[row: 0].map(\.scalar)
    #expect(row.prefix(3).allSatisfy { $0 == " " })
    #expect(row.last == "ﯾ")
    #expect(row[4] == "ﺰ")
    #expect(row[3] == "ﺩ")
  }

  @Test(
    arguments: [
      ("├", "┤"), ("┌", "┐"), ("└", "┘"), ("▌", "▐"), ("›", "‹"), ("→", "←"), ("─", "─"),
      ("█", "█"), ("▁", "▁"), ("●", "●"), ("◐", "◐"), ("▏", "▕"), ("⡇", "⢸"), ("⠃", "⠘"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `turns drawn ornaments over`(drawn: Unicode.Scalar, shown: Unicode.Scalar) {
    let surface = Surface(size: Size(width: 1, height: 1), direction: .rightToLeft) {
      $0.draw(drawn, column: 0)
    }
    #expect(surface.mirrored()[0, 0].scalar == shown)
    #expect(!surface.mirrored()[0, 0].isInverted)
  }

  @Test(
    arguments: [("▎", "▊"), ("▍", "▋"), ("▋", "▍"), ("▉", "▏")]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func `mirrors eighth blocks by their inverted complement`(
    drawn: Unicode.Scalar, shown: Unicode.Scalar
  ) throws {
    let surface = Surface(size: Size(width: 1, height: 1), direction: .rightToLeft) {
      $0.draw(drawn, column: 0)
    }
    let cell = surface.mirrored()[0, 0]
    #expect(cell.scalar == shown)
    #expect(cell.isInverted)
    #expect(try Theme.bundled(named: "dark").style(of: cell).reverse)
  }

  @Test func `never turns text over`() {
    // The guillemets were mirrored by shaping already, as were brackets.
    let surface = Surface(size: Size(width: 8, height: 1), direction: .rightToLeft) {
      $0.write("«یزد»")
    }
    #expect(surface.mirrored().text(row: 0).contains("«"))
    #expect(surface.mirrored()[0, 7].scalar == "»" || surface.mirrored()[0, 7].scalar == "«")
    #expect(surface[0, 0].scalar == surface.mirrored()[0, 7].scalar)
  }

  @Test(arguments: [Direction.leftToRight, .rightToLeft])
  func `keeps the head of a wide glyph on the left`(direction: Direction) {
    let surface = Surface(size: Size(width: 5, height: 1), direction: direction) {
      $0.write("世", column: 1)
    }
    let cells = surface.mirrored()[row: 0].map(\.width)
    #expect(cells == (direction == .leftToRight ? [1, 2, 0, 1, 1] : [1, 1, 2, 0, 1]))
  }

  @Test func `turns columns over and back`() {
    for column in 0..<9 {
      let turned = Direction.rightToLeft.logicalColumn(ofVisual: column, width: 9)
      #expect(Direction.rightToLeft.visualColumn(ofLogical: turned, width: 9) == column)
      #expect(Direction.leftToRight.logicalColumn(ofVisual: column, width: 9) == column)
    }
    #expect(Direction.rightToLeft.logicalColumn(ofVisual: 0, width: 9) == 8)
  }
}
