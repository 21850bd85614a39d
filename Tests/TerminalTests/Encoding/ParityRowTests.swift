import Canvas
import Persian
import Testing

@testable import Terminal

struct ParityRowTests {
  @Test func `no two neighbours that show a letter look alike`() {
    var dice = Dice(seed: 13)
    for _ in 0..<500 {
      let frame = Rows.frame(dice.row(words: 1 + dice.roll(7)))
      let sent = BidiEncoding.parity.encode(frame[row: 0])
      #expect(sent.text == frame.text(row: 0))
      for (left, right) in zip(sent.cells, sent.cells.dropFirst())
      where right.cell.width > 0 && (left.cell.scalar != " " || right.cell.scalar != " ") {
        #expect(left.variation != right.variation)
      }
    }
  }

  @Test func `each of the 256 colours has a twin that looks like it`() {
    let twins = TerminalPalette.twins
    #expect(twins.count == 256)
    for (number, twin) in twins.enumerated() { #expect(Int(twin) != number) }
    // A grey beside its neighbour, and white beside the lightest of the cube.
    #expect(twins[245] == 102 || twins[245] == 244 || twins[245] == 246)
    #expect([231, 255].contains(twins[15]))
  }
}
