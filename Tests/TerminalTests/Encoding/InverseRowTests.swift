import Canvas
import Persian
import Testing

@testable import Terminal

/// What a terminal that reorders whole rows makes of the rows it is sent.
struct InverseRowTests {
  private func shown(_ sent: SentRow) -> [Unicode.Scalar] {
    let scalars = Array(sent.text.unicodeScalars)
    let terminal = TerminalBidi(sent: scalars, base: nil)
    return terminal.shown.map { $0 == "\u{2800}" ? " " : $0 }
  }

  @Test(arguments: Rows.written)
  func `the terminal turns what is sent back into the row`(row: String) {
    let frame = Rows.frame(row)
    let sent = BidiEncoding.inverse.encode(frame[row: 0])
    #expect(sent.cells.count == frame.size.width)
    #expect(String(String.UnicodeScalarView(shown(sent))) == frame.text(row: 0))
  }

  @Test func `random rows come back, but for a blank where no order would do`() {
    var dice = Dice(seed: 3)
    var widened = 0
    for _ in 0..<4000 {
      let frame = Rows.frame(dice.row(words: 1 + dice.roll(7)))
      let sent = BidiEncoding.inverse.encode(frame[row: 0])
      #expect(sent.cells.count == frame.size.width)
      let (got, wanted) = (shown(sent), Array(frame.text(row: 0).unicodeScalars))
      if got != wanted {
        widened += 1
        // Nothing is lost or moved past another glyph; only the blanks differ.
        #expect(got.filter { $0 != " " } == wanted.filter { $0 != " " })
      }
    }
    #expect(widened < 2000)
  }

  @Test func `every order a word is sent in shows the word`() {
    var dice = Dice(seed: 5)
    for _ in 0..<20_000 {
      let word = Array(dice.word().unicodeScalars)
      guard let order = InverseWord.order(showing: word) else { continue }
      let blank = InverseWord.blank
      let terminal = TerminalBidi(
        sent: [blank] + order.map(\.scalar) + [blank], base: .leftToRight)
      #expect(Array(terminal.shown.dropFirst().dropLast()) == word)
      #expect(Set(order.map(\.wanted)) == Set(word.indices))
    }
  }

  @Test func `a number to the right of letters gets a blank of its own`() {
    // Plate 13A: letters left, digits right, which no order gives without something between.
    let frame = Rows.frame("   ﻒﻟﺍ۱۳   ")
    let got = shown(BidiEncoding.inverse.encode(frame[row: 0]))
    #expect(String(String.UnicodeScalarView(got)) == "   ﻒﻟﺍ ۱۳  ")
  }

  @Test func `a row that begins with a letter gives up its first glyph`() {
    let frame = Rows.frame("ﻡﻼﺳ ﻥﺎﻬﺟ")
    let got = shown(BidiEncoding.inverse.encode(frame[row: 0]))
    #expect(got.count == frame.size.width)
    #expect(String(String.UnicodeScalarView(got)).hasSuffix(" ﻥﺎﻬﺟ"))
  }

  @Test func `rows without such letters are sent as they are`() {
    let frame = Rows.frame(" cpu 85% [ok] │ eth0 ")
    #expect(BidiEncoding.inverse.encode(frame[row: 0]).text == frame.text(row: 0))
  }

  @Test func `a click is where it was seen`() {
    let frame = Rows.frame(" abc ﻡﻼﺳ 12 ")
    let sent = BidiEncoding.inverse.encode(frame[row: 0])
    let columns = (0..<frame.size.width).map(sent.columnSeen(ofSent:))
    #expect(Set(columns) == Set(0..<frame.size.width))
    for (column, seen) in columns.enumerated() where frame[row: 0][seen].scalar != " " {
      #expect(sent.cells[column].cell.scalar == frame[row: 0][seen].scalar)
    }
    #expect(columns[5...8].elementsEqual([8, 7, 6, 5]) || columns[5...7].elementsEqual([7, 6, 5]))
  }
}
