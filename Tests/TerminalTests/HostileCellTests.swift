import Persian
import Testing

@testable import Canvas
@testable import Terminal

extension ScreenTests {
  /// Cells as no sanitised text would ever make them, put before the last gate.
  @MainActor
  struct HostileCellTests {
    private func row(_ cells: [Cell], width: Int = 20) -> Frame {
      Frame(
        size: Size(width: width, height: 2),
        cells: Array(
          (cells + Array(repeating: .blank, count: 2 * width)).prefix(2 * width)))
    }

    private func cell(_ scalar: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int = 1)
      -> Cell
    {
      Cell(scalar, marks: marks, width: width, role: .text, ground: .none)
    }

    @Test(
      arguments: [
        "\u{1B}", "\0", "\n", "\r", "\u{8}", "\u{7F}", "\u{85}", "\u{9B}", "\u{9D}", "\u{2028}",
        "\u{200B}", "\u{200C}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{61C}", "\u{FEFF}", "\u{AD}",
        "\u{301}", "\u{64B}", "\u{E0041}", "\u{FE0F}", "\u{10FFFF}", "漢", "😀",
      ] as [Unicode.Scalar])
    func `a base that is no glyph of one column becomes a replacement`(scalar: Unicode.Scalar)
      throws
    {
      let stage = try Stage(rows: 2, columns: 20)
      defer { stage.close() }
      stage.sent()
      let bytes = try stage.present(row([cell("a"), cell(scalar), cell("b")]))
      #expect(stage.glass.text[0].hasPrefix("a\u{FFFD}b"))
      #expect(stage.glass.unknown == [])
      #expect(!bytes.contains(0))
      let raw = String(decoding: bytes, as: UTF8.self).unicodeScalars
      if scalar != "\u{1B}", scalar != "\r" { #expect(!raw.contains(scalar)) }
    }

    @Test func `a mark that stands first does not climb to the row above`() throws {
      let stage = try Stage(rows: 2, columns: 20)
      defer { stage.close() }
      var cells = Array(repeating: cell("x"), count: 40)
      cells[20] = cell("\u{651}")
      try stage.present(row(cells))
      #expect(
        stage.glass.text == [
          String(repeating: "x", count: 20), "\u{FFFD}" + String(repeating: "x", count: 19),
        ])
      #expect(stage.glass.marks == [])
    }

    @Test func `marks stay with their base and impostors do not`() throws {
      let stage = try Stage(rows: 2, columns: 20)
      defer { stage.close() }
      try stage.present(
        row([
          cell("ب", marks: ["\u{651}", "\u{64E}"]), cell("c", marks: ["\u{202E}", "\u{1B}"]),
          cell("d", marks: ["\u{200C}", "\u{301}"]), cell("e"),
        ]))
      #expect(stage.glass.text[0].hasPrefix("بcde "))
      #expect(stage.glass.marks == ["\u{651}", "\u{64E}", "\u{301}"])
    }

    @Test func `wide glyphs take two columns, and broken ones cannot shift the row`() throws {
      let stage = try Stage(rows: 2, columns: 20)
      defer { stage.close() }
      let tail = cell(" ", width: 0)
      try stage.present(row([cell("漢", width: 2), tail, cell("b")]))
      #expect(stage.glass.text[0].hasPrefix("漢b"))
      // Without a tail; a tail without a head; narrow but said to be wide; cut at the edge.
      var cells = [cell("漢", width: 2), cell("b"), tail, cell("n", width: 2), tail, cell("c")]
      cells += Array(repeating: cell("."), count: 13) + [cell("漢", width: 2)]
      try stage.present(row(cells))
      #expect(stage.glass.text[0] == "\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}c.............\u{FFFD}")
      #expect(stage.glass.unknown == [])
    }

    @Test(arguments: 8...10)
    func `a wide glyph may be cut by a window that has shrunk`(column: Int) throws {
      let stage = try Stage(rows: 2, columns: 10)
      defer { stage.close() }
      var cells = Array(repeating: cell("x"), count: 20)
      cells[column] = cell("漢", width: 2)
      cells[column + 1] = cell(" ", width: 0)
      try stage.present(row(cells))
      #expect(stage.glass.text[1] == String(repeating: " ", count: 10))
      #expect(stage.glass.text[0].hasPrefix("xxxxxxxx"))
      #expect(stage.glass.unknown == [])
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `no frame whatever makes the glass differ from what was let through`(seed: UInt64) throws {
      let stage = try Stage(rows: 2, columns: 20)
      defer { stage.close() }
      var random = SplitMix(seed: seed)
      let odd: [Unicode.Scalar] = [
        "\u{1B}", "漢", "\u{651}", "م", "a", "\u{202E}", "😀", " ", "\u{9B}",
      ]
      for _ in 0..<40 {
        let cells = (0..<40).map { _ in
          cell(
            odd[.random(in: 0..<odd.count, using: &random)],
            width: .random(in: 0...2, using: &random)
          )
        }
        try stage.present(row(cells))
        #expect(stage.glass.unknown == [])
        // The row drawn last stands where it belongs: its neighbour, drawn alone, is whole.
        var marked = cells
        for column in 0..<20 { marked[20 + column] = cell("k") }
        try stage.present(row(marked))
        #expect(stage.glass.text[1] == String(repeating: "k", count: 20))
      }
    }
  }
}
