/// The colours xterm shows by number: sixteen of its own, a cube of 6×6×6 and 24 greys.
package enum TerminalPalette {
  static let sixteen: [RGB] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map(rgb)

  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow",
    "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The cube and the greys, numbers 16 to 255.
  static let upper: [RGB] =
    (0..<216).map { index in
      let level = { (step: Int) in UInt8(step == 0 ? 0 : 55 + 40 * step) }
      return RGB(
        red: level(index / 36), green: level(index / 6 % 6), blue: level(index % 6))
    }
    + (0..<24).map { step in
      let level = UInt8(8 + 10 * step)
      return RGB(red: level, green: level, blue: level)
    }

  /// For each of the 256 numbers another fixed colour that looks most like it.
  ///
  /// The first sixteen are whatever the terminal's owner made of them, and are taken for what they
  /// usually are.
  package static let twins: [UInt8] = (sixteen + upper).enumerated().map { number, colour in
    let others = upper.indices.filter { $0 + 16 != number }
    let nearest = others.min {
      upper[$0].distance(to: colour) < upper[$1].distance(to: colour)
    }
    return UInt8(16 + (nearest ?? 0))
  }

  /// For red, green and blue in one number another colour of the 256 than the one nearest to it.
  package static func twin(of colour: UInt32) -> UInt32 {
    let twin = upper[Int(twins[Int(nearest256(to: rgb(colour)))]) - 16]
    return UInt32(twin.red) << 16 | UInt32(twin.green) << 8 | UInt32(twin.blue)
  }

  static func nearest16(to colour: RGB) -> UInt8 { nearest(to: colour, in: sixteen) }

  static func nearest256(to colour: RGB) -> UInt8 { 16 + nearest(to: colour, in: upper) }

  /// What xterm shows by a number.
  static func shown(_ number: UInt8) -> RGB {
    number < 16 ? sixteen[Int(number)] : upper[Int(number) - 16]
  }

  /// A number of 256 for a colour: the one given where it reads on the ground, else the nearest
  /// that does.
  static func legible256(_ number: UInt8, for colour: RGB, on ground: RGB, least: Double) -> UInt8 {
    if Contrast.ratio(shown(number), ground) >= least { return number }
    return nearest(to: colour, in: upper, on: ground, least: least).map { 16 + $0 } ?? number
  }

  /// A number of sixteen for a colour, chosen likewise; what they cannot give is not asked.
  static func legible16(_ number: UInt8, for colour: RGB, on ground: RGB, least: Double) -> UInt8 {
    let least = min(least, Contrast.amongSixteen)
    if Contrast.ratio(shown(number), ground) >= least { return number }
    return nearest(to: colour, in: sixteen, on: ground, least: least) ?? number
  }

  private static func nearest(
    to colour: RGB, in palette: [RGB], on ground: RGB, least: Double
  ) -> UInt8? {
    palette.indices.filter { Contrast.ratio(palette[$0], ground) >= least }
      .min { palette[$0].distance(to: colour) < palette[$1].distance(to: colour) }
      .map { UInt8($0) }
  }

  private static func nearest(to colour: RGB, in palette: [RGB]) -> UInt8 {
    let best = palette.indices.min {
      palette[$0].distance(to: colour) < palette[$1].distance(to: colour)
    }
    return UInt8(best ?? 0)
  }

  private static func rgb(_ value: UInt32) -> RGB {
    RGB(
      red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }
}
