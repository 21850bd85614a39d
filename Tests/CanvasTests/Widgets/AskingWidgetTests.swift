import Persian
import Testing

@testable import Canvas

struct `Asking` {
  private let dialog = Dialog(
    title: "Quit?", body: "Two changes are still on their way to the register.",
    choices: [.init("Enter", "wait", isDefault: true), .init("q", "quit now")], mark: .warning,
    widest: 36)

  @Test func `a dialog stands in the middle of what it covers`() {
    expectPictures(
      of: dialog, 40, 8,
      """
      |  ┌─ Quit? ──────────────────────────┐  |
      |  │ ▲ Two changes are still on their │  |
      |  │   way to the register.           │  |
      |  │                                  │  |
      |  │ Enter wait   q quit now          │  |
      |  └──────────────────────────────────┘  |
      |                                        |
      |                                        |
      |  ┌────────────────────────── Quit? ─┐  |
      |  │ Two changes are still on their ▲ │  |
      |  │           way to the register.   │  |
      |  │                                  │  |
      |  │          quit now q   wait Enter │  |
      |  └──────────────────────────────────┘  |
      |                                        |
      |                                        |
      """)
  }

  @Test func `a dialog clears what lies beneath, texts included`() {
    let grid = Grid(40, 8) { region in
      for row in 0..<8 { region.write("something beneath this dialog, all over", row: row) }
      region.paint(.heat3)
      region.render(dialog)
    }
    #expect(grid.surface[3, 20].ground == .none)
    #expect(grid.surface.runs.filter { $0.text == dialog.title }.count == 1)
    #expect(grid.surface.mirrored().text(row: 4).hasPrefix("so│"))
  }

  @Test(arguments: 0..<14)
  func `a dialog fits any screen`(size: Int) {
    for direction in [Direction.leftToRight, .rightToLeft] {
      #expect(Grid(size, size / 2, direction, dialog).surface.defect == nil)
    }
  }

  @Test func `a panel gives the room inside`() {
    var inside = Rect(row: 0, column: 0, width: 0, height: 0)
    let grid = Grid(14, 5) { region in
      let room = Panel(title: "Find", size: Size(width: 8, height: 1)).open(in: region)
      inside = room.frame
      room.write("12345678")
    }
    #expect(inside == Rect(row: 1, column: 3, width: 8, height: 1))
    #expect(grid.picture.contains("│ 12345678 │"))
  }

  @Test func `a field shows prompt and caret`() {
    let field = Field(prompt: "find:", text: "bazaar", caret: 6)
    expectPictures(
      of: field, 14, 1,
      """
      |find: bazaar  |
      | bazaar  find:|
      """)
    #expect(Grid(14, 1, field).surface[0, 12].role == .inputCaret)
    #expect(
      Grid(14, 1, Field(prompt: "find:", text: "bazaar", caret: 2))
        .text(row: 0, role: .inputCaret) == "z")
  }

  @Test func `a field slides until its caret is seen`() {
    let text: CleanText = "bazaar of the coppersmiths"
    expectPictures(
      of: Field(text: text, caret: 26), 14, 1,
      """
      |…coppersmiths |
      |…coppersmiths |
      """)
    expectPictures(
      of: Field(text: text, caret: 3), 14, 1,
      """
      |bazaar of the…|
      |bazaar of the…|
      """)
  }

  @Test(
    arguments: [
      ("bazaar", Direction.rightToLeft, 9), ("12/1617", .rightToLeft, 9),
      ("بازار", .leftToRight, 0),
      ("bazaar", .leftToRight, 6), ("بازار", .rightToLeft, 4),
    ] as [(CleanText, Direction, Int)])
  func `a field of the other direction keeps its caret behind its last letter`(
    text: CleanText, direction: Direction, expected: Int
  ) {
    let count = text.string.unicodeScalars.count
    let grid = Grid(10, 1, direction, Field(text: text, caret: count))
    let caret = grid.roles(row: 0).firstIndex(of: .inputCaret)
    // Latin grows to the right, Persian to the left, wherever the text stands.
    #expect(caret == expected)
    let letters = grid.surface.mirrored()[row: 0].filter { $0.scalar != " " }.count
    #expect(letters == count)
  }

  @Test(arguments: 0...29)
  func `a field shows its caret at every place of a mixed text`(caret: Int) {
    let text: CleanText = "وقف حاج علی CPU 12 بازار بزرگ"
    for width in [4, 9, 16, 40] {
      let grid = Grid(width, 1, .rightToLeft, Field(text: text, caret: caret))
      #expect(grid.surface.defect == nil)
      #expect(grid.roles(row: 0).contains(.inputCaret), "width \(width)")
    }
  }

  @Test func `an empty field shows its placeholder, the caret on it`() {
    let field = Field(prompt: "find:", text: "", caret: 0, placeholder: "plate")
    expectPictures(
      of: field, 14, 1,
      """
      |find: plate   |
      |   plate find:|
      """)
    #expect(Grid(14, 1, field).surface[0, 6].role == .inputCaret)
    var unfocused = field
    unfocused.caret = nil
    #expect(!Grid(14, 1, unfocused).roles(row: 0).contains(.inputCaret))
  }
}
