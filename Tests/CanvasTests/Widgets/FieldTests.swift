import Corpora
import Persian
import Testing

@testable import Canvas

/// Where a field shows its caret, and which part of a long line.
struct `A field` {
  private func typed(_ raw: String) -> CleanText {
    var line = TypedText()
    _ = line.insert(RawText(raw), at: 0)
    return line.text
  }

  /// The one stretch of cells with a caret, and its role.
  private func caret(_ grid: Grid) -> (column: Int, role: Role)? {
    let roles = grid.roles(row: 0)
    let columns = roles.indices.filter {
      roles[$0] == .inputCaret || roles[$0] == .inputCaretJoiner
    }
    guard let first = columns.first, columns.last == first + columns.count - 1 else { return nil }
    return (first, roles[first])
  }

  @Test func `a caret between lam and alef opens the ligature`() {
    let text: CleanText = "سلام"
    let pictures = (0...4).map { Grid(6, 1, .rightToLeft, Field(text: text, caret: $0)) }
    #expect(
      pictures.map(\.picture) == ["|   ﻡﻼﺳ|", "|   ﻡﻼﺳ|", "|  ﻡﺎﻠﺳ|", "|   ﻡﻼﺳ|", "|   ﻡﻼﺳ|"])
    #expect(pictures.map { caret($0)?.column } == [5, 4, 3, 3, 2])
    #expect(pictures[2].text(row: 0, role: .inputCaret) == "ﺎ")
  }

  @Test func `a caret before a joiner stands on the letter behind, in a look of its own`() {
    let text: CleanText = "می\u{200C}شد"
    let grids = (1...4).map { Grid(6, 1, .rightToLeft, Field(text: text, caret: $0)) }
    #expect(grids.map { caret($0)?.column } == [4, 3, 3, 2])
    #expect(
      grids.map { caret($0)?.role } == [.inputCaret, .inputCaretJoiner, .inputCaret, .inputCaret])
    // At the end there is no letter yet.
    let ends = [2, 3].map { Grid(6, 1, .rightToLeft, Field(text: typed("می\u{200C}"), caret: $0)) }
    #expect(ends.map { caret($0)?.column } == [3, 3])
    #expect(ends.map { caret($0)?.role } == [.inputCaretJoiner, .inputCaret])
  }

  @Test func `letters with marks are told from those without`() {
    let grid = Grid(8, 1, .rightToLeft, Field(text: typed("مُدلَا"), caret: nil))
    #expect(grid.picture == "|     ﻻﺪﻣ|")
    #expect(grid.text(row: 0, role: .inputMarked) == "ﻻﻣ")
    #expect(grid.text(row: 0, role: .input) == "ﺪ")
  }

  @Test func `in a mixed line the caret goes through the Latin word from left to right`() {
    let text: CleanText = "وقف abc"
    let columns = (0...7).map {
      caret(Grid(10, 1, .rightToLeft, Field(text: text, caret: $0)))?.column
    }
    #expect(columns == [9, 8, 7, 6, 3, 4, 5, 2])
    // Read in English, the line is still a Persian one, at the English edge.
    let english = (0...7).map {
      caret(Grid(10, 1, .leftToRight, Field(text: text, caret: $0)))?.column
    }
    #expect(english == [7, 6, 5, 4, 1, 2, 3, 0])
  }

  @Test func `what is hidden at either end is said`() {
    let text: CleanText = "bazaar of the coppersmiths"
    #expect(Grid(14, 1, Field(text: text, caret: 14)).picture == "|… of the copp…|")
    #expect(Grid(14, 1, Field(text: text, caret: nil)).picture == "|bazaar of the…|")
    #expect(Grid(26, 1, Field(text: text, caret: 3)).picture == "|\(text)|")
    #expect(Grid(26, 1, Field(text: text, caret: 26)).picture == "|…zaar of the coppersmiths |")
  }

  @Test(arguments: 1...12)
  func `a window always holds the caret, and says what it hides`(width: Int) {
    for total in 0...30 {
      for start in 0..<max(total, 1) {
        for end in [start + 1, start + 2] where end <= total && (width >= 4 || end == start + 1) {
          let window = FieldWindow(total: total, caret: start..<end, width: width)
          #expect(window.shown.lowerBound <= start && end <= window.shown.upperBound)
          #expect(window.first >= 0 && window.shown.upperBound <= total)
          #expect(window.shown.upperBound - window.first <= width)
          guard width >= 4 else { continue }
          #expect(window.hidesStart == (window.shown.lowerBound > 0))
          #expect(window.hidesEnd == (window.shown.upperBound < total))
        }
      }
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `any text shows its caret at every place, on the cells the whole line has there`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("سلامو ی\u{200C}ا abc 12 ۱۲/۳ (م\u{64E}) 漢 لا".unicodeScalars)
    let raw = (0..<40).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }
    let text = typed(String(String.UnicodeScalarView(raw)))
    for direction in [Direction.rightToLeft, .leftToRight] {
      for place in CaretMap(text, ambient: direction).stops {
        let whole = Grid(90, 1, direction, Field(text: text, caret: place))
        let narrow = Grid(17, 1, direction, Field(text: text, caret: place))
        #expect(whole.surface.defect == nil && narrow.surface.defect == nil)
        #expect(caret(whole) != nil)
        #expect(caret(narrow)?.role == caret(whole)?.role)
        let shown = narrow.picture.dropFirst().dropLast().filter { $0 != "…" }
          .trimmingBlanks
        #expect(whole.picture.contains(shown), "\(shown) in \(whole.picture)")
      }
    }
  }

  @Test(arguments: [
    String(repeating: "موقوفه CPU 12 ", count: 1 << 16),
    "ب" + String(repeating: "\u{64E}", count: 4096),
    String(repeating: "ب\u{64E}", count: 4096), String(repeating: "لا", count: 1 << 18),
    String(repeating: "(", count: 1 << 16), String(repeating: "\u{200C}ب", count: 1 << 16),
    String(repeating: "\u{202E}\u{7}", count: 1 << 18),
  ])
  func `a field of any content is drawn without a pause`(raw: String) {
    let text = typed(raw)
    let clock = ContinuousClock()
    let durations = (0..<5).map { _ in
      clock.measure {
        let grid = Grid(80, 1, .rightToLeft, Field(text: text, caret: text.string.utf16.count))
        #expect(grid.surface.defect == nil)
      }
    }
    // Five milliseconds are the aim, and reached in a debug build too; the machine may be shared.
    #expect(durations.min() ?? .seconds(1) < .milliseconds(25))
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var view = self[...]
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String { String(self).trimmingBlanks }
}
