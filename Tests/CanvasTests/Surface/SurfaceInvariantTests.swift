import Corpora
import Persian
import Testing

@testable import Canvas

struct `Any surface` {
  /// Draws a hundred random things, wide glyphs and tiny regions among them.
  private func surface(seed: UInt64) -> Surface {
    var generator = SeededGenerator(seed: seed)
    let size = Size(
      width: Int.random(in: 0...24, using: &generator),
      height: Int.random(in: 0...6, using: &generator))
    let direction: Direction = Bool.random(using: &generator) ? .leftToRight : .rightToLeft
    let texts: [CleanText] = [
      "世界", "a世b", "سلام", "پلاک ۱۲ (CPU)", "e\u{301}x", "", "قنات و حق‌آبه 85%", "😀😀",
    ]
    return Surface(size: size, direction: direction) { whole in
      for _ in 0..<100 {
        var region = whole.region(
          row: Int.random(in: -2...6, using: &generator),
          column: Int.random(in: -2...24, using: &generator),
          width: Int.random(in: -1...24, using: &generator),
          height: Int.random(in: -1...6, using: &generator))
        if Bool.random(using: &generator) { region = region.island(.leftToRight) }
        let row = Int.random(in: -1...6, using: &generator)
        let column = Int.random(in: -1...24, using: &generator)
        switch Int.random(in: 0...5, using: &generator) {
        case 0: region.draw("▌", row: row, column: column)
        case 1: region.paint(.heat3, rows: row..<(row + 2))
        case 2: region.clear()
        default:
          region.write(
            texts.randomElement(using: &generator) ?? "", row: row, column: column,
            width: Bool.random(using: &generator) ? column : nil,
            align: [.leading, .centre, .trailing, .numeric].randomElement(using: &generator)
              ?? .leading,
            spans: [Span(range: 1..<3, role: .searchHit)])
        }
      }
    }
  }

  @Test(arguments: 0..<300)
  func `keeps its promises, and so does its mirror image`(seed: UInt64) {
    let surface = surface(seed: seed)
    #expect(surface.defect == nil)
    let frame = surface.mirrored()
    let image = Surface(size: frame.size, cells: frame.cells)
    #expect(image.defect == nil)
    #expect(frame.rows.count == surface.size.height)
  }

  @Test(arguments: 0..<50)
  func `comes back when it is mirrored twice`(seed: UInt64) {
    let surface = surface(seed: seed)
    guard surface.direction == .rightToLeft else { return }
    let twice = Surface(
      size: surface.size, cells: surface.mirrored().cells, direction: .rightToLeft
    )
    .mirrored()
    #expect(twice.cells == surface.cells)
  }

  @Test func `tells what is broken`() {
    let head = Cell("世", width: 2, role: .text, ground: .none)
    let tail = Cell(" ", width: 0, role: .text, ground: .none)
    let size = Size(width: 2, height: 1)
    #expect(
      Surface(size: size, cells: [.blank, head]).defect == .wideGlyphAcrossEdge(row: 0))
    #expect(
      Surface(size: size, cells: [head, .blank]).defect == .headWithoutTail(row: 0, column: 0))
    #expect(
      Surface(size: size, cells: [tail, .blank]).defect == .tailWithoutHead(row: 0, column: 0))
    #expect(
      Surface(size: size, cells: []).defect == .wrongCellCount(expected: 2, actual: 0))
  }

  @Test func `needs sixteen bytes a cell at most`() {
    #expect(MemoryLayout<Cell>.stride <= 16)
    #expect(MemoryLayout<Role>.size == 1)
  }
}
