import Persian
import Testing

@testable import Canvas

struct `A frame written out` {
  private func frame(_ direction: Direction) -> Frame {
    Grid(12, 2, direction) { region in
      region.paint(.selected, rows: 1..<2)
      region.render(StateLabel(.critical, "full"))
      region.rest(fromRow: 1).render(Gauge(0.5, text: "50%"))
    }.surface.mirrored()
  }

  @Test func `shows glyphs, roles, grounds and a legend`() {
    #expect(
      frame(.rightToLeft).dump() == """
              full ■
        50% ░░░░▇▇▇▇
        --- roles ---
              !!!! !
        ... ggggGGGG
        --- grounds ---

        ssssssssssss
        --- legend ---
        . text
        ! state.critical
        g gauge
        G gauge.full

        """)
  }

  @Test func `has no grounds where none is painted`() {
    #expect(!Grid(4, 1, Label("ab")).surface.mirrored().dump().contains("grounds"))
  }

  @Test func `wraps the rows of glyphs for the writer of goldens`() {
    let lines = frame(.leftToRight).dump { "<\($0)>" }.split(separator: "\n")
    #expect(lines.prefix(2).allSatisfy { $0.hasPrefix("<") && $0.hasSuffix(">") })
    #expect(lines.dropFirst(2).allSatisfy { !$0.hasPrefix("<") })
  }
}
