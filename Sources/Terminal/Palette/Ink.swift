package import Canvas

/// What one style comes to on a terminal of a given depth: palette numbers and attributes.
package struct Ink: Sendable, Hashable {
  package struct Attributes: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let bold = Attributes(rawValue: 1 << 0)
    package static let dim = Attributes(rawValue: 1 << 1)
    package static let underline = Attributes(rawValue: 1 << 2)
    package static let reverse = Attributes(rawValue: 1 << 3)
    package static let italic = Attributes(rawValue: 1 << 4)
  }

  /// Two palette numbers, or 0xRRGGBB in direct colour; -1 is the terminal's own colour.
  package struct Colours: Sendable, Hashable {
    package let foreground: Int32
    package let background: Int32

    package static let terminalOwn = Colours(foreground: -1, background: -1)
  }

  package private(set) var colours: Colours
  package private(set) var attributes: Attributes

  package init(_ style: Style, depth: ColourDepth) {
    attributes = Attributes(style)
    switch depth {
    case .direct: colours = Self.numbered(style, Self.direct)
    case .indexed: colours = Self.numbered(style) { Int32($0.ansi256) }
    case .sixteen: colours = Self.numbered(style) { Int32($0.ansi16) }
    case .eight:
      colours = .terminalOwn
      useEight(style)
    case .monochrome:
      colours = .terminalOwn
      // A ground must be told from the ground beside it: without colours only reversal can.
      if style.background != nil { attributes.formSymmetricDifference(.reverse) }
    }
  }

  /// Turns the look into its twin: told apart by the terminal, hardly by the eye.
  ///
  /// A multiplexer may turn direct colours into the 256, in which shades one step apart are the same.
  mutating func vary(
    by variation: SentCell.Variation, depth: ColourDepth, isCoarse: Bool = false
  ) {
    switch variation {
    case .weight: attributes.formSymmetricDifference(.bold)
    case .slant: attributes.formSymmetricDifference(.italic)
    case .weightAndSlant: attributes.formSymmetricDifference([.bold, .italic])
    case .shade:
      colours = Colours(
        foreground: depth == .direct
          ? Self.directTwin(of: colours.foreground, isCoarse: isCoarse)
          : Self.indexedTwin(of: colours.foreground),
        background: colours.background)
    }
  }

  // A terminal's own text colour has no number; white is what it most often is.

  private static func indexedTwin(of colour: Int32) -> Int32 {
    Int32(TerminalPalette.twins[colour < 0 ? 7 : Int(colour)])
  }

  private static func directTwin(of colour: Int32, isCoarse: Bool) -> Int32 {
    guard isCoarse else { return colour < 0 ? 0xD0D0D0 : max(8, colour ^ 1) }
    let twin = TerminalPalette.twin(of: colour < 0 ? 0xE5E5E5 : UInt32(colour))
    return max(8, Int32(twin))
  }

  /// Red, green and blue in one number.
  ///
  /// Also of the terminal's own colours, whose numbers mean blues here; the eight darkest blues in
  /// turn mean the first eight of the palette.
  private static func direct(_ colour: Colour) -> Int32 {
    max(8, Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue))
  }

  private static func numbered(_ style: Style, _ number: (Colour) -> Int32) -> Colours {
    Colours(
      foreground: style.foreground.map(number) ?? -1,
      background: style.background.map(number) ?? -1)
  }

  /// Eight colours: the bright half becomes bold, which most terminals draw brighter, and grey
  /// becomes dim, since bold black is invisible on some.
  ///
  /// A colour of the dark half therefore cannot be bold: it would be shown as another.
  private mutating func useEight(_ style: Style) {
    var foreground: Int32 = -1
    if let colour = style.foreground {
      switch colour.ansi16 {
      case 8: attributes.insert(.dim)
      case 9...15:
        foreground = Int32(colour.ansi16) - 8
        attributes.insert(.bold)
      default:
        foreground = Int32(colour.ansi16)
        attributes.remove(.bold)
      }
    }
    let background = style.background.map { Int32($0.ansi16 & 7) } ?? -1
    // Colours that differed among sixteen may meet among eight, and the text would be gone.
    if background >= 0, foreground == background || foreground < 0 {
      foreground = [0, 1, 4, 5].contains(background) ? 7 : 0
      if foreground == 0 { attributes.subtract([.bold, .dim]) }
    }
    colours = Colours(foreground: foreground, background: background)
  }
}

extension Ink.Attributes {
  fileprivate init(_ style: Style) {
    self = []
    if style.bold { insert(.bold) }
    if style.dim { insert(.dim) }
    if style.underline { insert(.underline) }
    if style.reverse { insert(.reverse) }
    if style.italic { insert(.italic) }
  }
}
