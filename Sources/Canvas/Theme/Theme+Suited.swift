extension Theme {
  /// The setting that leaves the choice to the terminal's background.
  package static let automatic = "auto"

  /// The name of the bundled theme for a terminal's background.
  ///
  /// Where the terminal did not tell its colour, `COLORFGBG` of the environment may, as Konsole,
  /// rxvt and others set it; where nobody tells, most terminals are dark.
  package static func suited(to background: RGB?, environment: [String: String] = [:]) -> String {
    if let background { return name(light: Contrast.luminance(background) > middle) }
    guard let stated = environment["COLORFGBG"], let last = stated.split(separator: ";").last,
      let number = UInt8(last), number < 16
    else { return name(light: false) }
    // White and the bright half but for grey: what the sixteen look like is for their owner to
    // say, so their names count and not a measure.
    return name(light: number == 7 || number > 8)
  }

  /// The luminance upon which black and white read equally well.
  private static let middle = 0.179

  private static func name(light: Bool) -> String { light ? "light" : "dark" }
}
