/// A colour as a theme means it, with its nearest likeness where fewer colours exist.
package struct Colour: Sendable, Hashable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8
  /// The index among the terminal's sixteen own colours: given by the theme, else the nearest.
  package private(set) var ansi16: UInt8
  /// The index among xterm's 256 colours: the nearest in cube and greys.
  package private(set) var ansi256: UInt8
  /// True when the theme names one of the terminal's own sixteen, which its owner may have changed.
  package let isTerminalOwn: Bool

  package init(red: UInt8, green: UInt8, blue: UInt8, ansi16: UInt8? = nil) {
    let triple = RGB(red: red, green: green, blue: blue)
    self.red = red
    self.green = green
    self.blue = blue
    self.ansi16 = ansi16 ?? TerminalPalette.nearest16(to: triple)
    ansi256 = TerminalPalette.nearest256(to: triple)
    isTerminalOwn = false
  }

  /// One of the sixteen colours a terminal owns; its rgb is what xterm shows by default.
  package init(terminalOwn index: UInt8) {
    let triple = TerminalPalette.sixteen[Int(index & 15)]
    red = triple.red
    green = triple.green
    blue = triple.blue
    ansi16 = index & 15
    ansi256 = index & 15
    isTerminalOwn = true
  }

  package var rgb: RGB { RGB(red: red, green: green, blue: blue) }

  /// This colour with likenesses that still read on a ground's own likenesses.
  ///
  /// Two colours far enough apart may have likenesses that are not. The terminal's own colours stay
  /// as they are: a theme that names one wants that one.
  func legible(on ground: Colour, least: Double) -> Colour {
    guard !isTerminalOwn else { return self }
    var legible = self
    legible.ansi256 = TerminalPalette.legible256(
      ansi256, for: rgb, on: TerminalPalette.shown(ground.ansi256), least: least)
    legible.ansi16 = TerminalPalette.legible16(
      ansi16, for: rgb, on: TerminalPalette.shown(ground.ansi16), least: least)
    return legible
  }

  /// Reads `#rrggbb`, or nil.
  package init?(hex: some StringProtocol, ansi16: UInt8? = nil) {
    let digits = hex.dropFirst()
    guard hex.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255),
      ansi16: ansi16)
  }
}
