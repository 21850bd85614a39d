import Canvas
import Persian
import Testing

@testable import Terminal

/// What kitty makes of the rows it is sent.
///
/// It cuts a row at blanks and where the font changes, and draws from right to left each stretch
/// whose first letter of any script is Arabic.
struct KittyRowTests {
  /// Whether letters and punctuation of Arabic come from the font of everything else.
  enum Fonts: CaseIterable {
    case one
    case several
  }

  /// Headings are bold, notes slanted, and both.
  private static func font(_ cell: Cell) -> CellFont {
    CellFont(
      isBold: cell.role == .heading || cell.role == .key,
      isSlanted: cell.role == .textDim || cell.role == .key)
  }

  private func shown(_ sent: SentRow, fonts: Fonts) -> String {
    var stretches: [[SentCell]] = []
    for place in sent.cells {
      let kind = LetterKind(of: place.cell)
      if kind != .blank, let last = stretches.last?.last, LetterKind(of: last.cell) != .blank,
        Self.font(last.cell).varied(by: last.variation)
          == Self.font(place.cell).varied(by: place.variation),
        fonts == .one || LetterKind(of: last.cell).isArabic == kind.isArabic
      {
        stretches[stretches.count - 1].append(place)
      } else {
        stretches.append([place])
      }
    }
    let drawn = stretches.flatMap { stretch in
      let first = stretch.map { LetterKind(of: $0.cell) }.first { $0 != .arabicPunctuation }
      return first == .arabic ? stretch.reversed() : stretch
    }
    return SentRow(drawn).text
  }

  @Test(arguments: Rows.written, Fonts.allCases)
  func `kitty turns what is sent back into the row`(row: String, fonts: Fonts) {
    let frame = Rows.frame(row)
    let sent = BidiEncoding.kitty.encode(frame[row: 0])
    #expect(shown(sent, fonts: fonts) == frame.text(row: 0))
  }

  @Test(arguments: Fonts.allCases)
  func `random rows come back`(fonts: Fonts) {
    var dice = Dice(seed: 11)
    for _ in 0..<4000 {
      let frame = Rows.frame(dice.row(words: 1 + dice.roll(7)))
      let sent = BidiEncoding.kitty.encode(frame[row: 0])
      #expect(shown(sent, fonts: fonts) == frame.text(row: 0))
    }
  }

  @Test(arguments: Fonts.allCases)
  func `rows in several weights and slants come back too`(fonts: Fonts) {
    let roles: [Role] = [.text, .heading, .textDim, .key]
    var dice = Dice(seed: 17)
    for _ in 0..<4000 {
      let text = Array(dice.row(words: 1 + dice.roll(5)).unicodeScalars)
      let surface = Surface(size: Size(width: text.count, height: 1), direction: .leftToRight) {
        region in
        var role = Role.text
        for (column, scalar) in text.enumerated() {
          if dice.roll(3) == 0 { role = roles[dice.roll(4)] }
          region.draw(scalar, column: column, role: role)
        }
      }
      let frame = surface.mirrored()
      let sent = BidiEncoding.kitty.encode(frame[row: 0], font: Self.font)
      #expect(shown(sent, fonts: fonts) == frame.text(row: 0))
    }
  }

  @Test func `looks stay in their columns`() {
    let surface = Surface(size: Size(width: 12, height: 1), direction: .rightToLeft) { region in
      region.write("سلام جهان", spans: [Span(range: 0..<2, role: .match)])
    }
    let frame = surface.mirrored()
    let sent = BidiEncoding.kitty.encode(frame[row: 0])
    #expect(sent.cells.map(\.cell.role) == frame.roles(row: 0))
  }
}
