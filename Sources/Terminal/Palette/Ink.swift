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

  /// Two palette numbers; -1 is the terminal's own colour.
  package struct Colours: Sendable, Hashable {
    package let foreground: Int16
    package let background: Int16

    package static let terminalOwn = Colours(foreground: -1, background: -1)
  }

  package private(set) var colours: Colours
  package private(set) var attributes: Attributes

  package init(_ style: Style, depth: ColourDepth) {
    attributes = Attributes(style)
    switch depth {
    case .indexed: colours = Self.numbered(style) { Int16($0.ansi256) }
    case .sixteen: colours = Self.numbered(style) { Int16($0.ansi16) }
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
  mutating func vary(by variation: SentCell.Variation) {
    switch variation {
    case .weight: attributes.formSymmetricDifference(.bold)
    case .shade:
      // A terminal's own text colour has no number; white is what it most often is.
      let number = colours.foreground < 0 ? 7 : Int(colours.foreground)
      colours = Colours(
        foreground: Int16(TerminalPalette.twins[number]), background: colours.background)
    }
  }

  private static func numbered(_ style: Style, _ number: (Colour) -> Int16) -> Colours {
    Colours(
      foreground: style.foreground.map(number) ?? -1,
      background: style.background.map(number) ?? -1)
  }

  /// Eight colours: the bright half becomes bold, which most terminals draw brighter, and grey
  /// becomes dim, since bold black is invisible on some.
  private mutating func useEight(_ style: Style) {
    var foreground: Int16 = -1
    if let colour = style.foreground {
      switch colour.ansi16 {
      case 8: attributes.insert(.dim)
      case 9...15:
        foreground = Int16(colour.ansi16) - 8
        attributes.insert(.bold)
      default: foreground = Int16(colour.ansi16)
      }
    }
    let background = style.background.map { Int16($0.ansi16 & 7) } ?? -1
    // Colours that differed among sixteen may meet among eight, and the text would be gone.
    if background >= 0, foreground == background || foreground < 0 {
      foreground = [0, 1, 4, 5].contains(background) ? 7 : 0
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
