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

  private func shown(_ sent: SentRow, fonts: Fonts) -> String {
    var stretches: [[SentCell]] = []
    for place in sent.cells {
      let kind = LetterKind(of: place.cell)
      if kind != .blank, let last = stretches.last?.last, LetterKind(of: last.cell) != .blank,
        last.isVaried == place.isVaried,
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

  @Test func `looks stay in their columns`() {
    let surface = Surface(size: Size(width: 12, height: 1), direction: .rightToLeft) { region in
      region.write("سلام جهان", spans: [Span(range: 0..<2, role: .match)])
    }
    let frame = surface.mirrored()
    let sent = BidiEncoding.kitty.encode(frame[row: 0])
    #expect(sent.cells.map(\.cell.role) == frame.roles(row: 0))
  }
}
