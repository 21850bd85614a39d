/// The looks a terminal draws in, as `SGR` sequences set them one after the other.
struct GraphicRendition: Sendable, Hashable {
  /// Colours as their own parameters, `38;5;245` or `31`; empty is the terminal's own.
  private(set) var foreground: [UInt8] = []
  private(set) var background: [UInt8] = []
  private var attributes: UInt16 = 0

  /// What a blank shows of it: the ground, and lines through or under it.
  func looksAlikeBlank(_ other: GraphicRendition) -> Bool {
    guard background == other.background else { return false }
    let visible = Self.visibleOnBlank
    guard attributes & visible == other.attributes & visible else { return false }
    return attributes & visible == 0 || foreground == other.foreground
  }

  /// Takes the parameters of one sequence; false where one is not understood.
  mutating func take(_ parameters: ArraySlice<UInt8>) -> Bool {
    var fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)[
      ...]
    while let field = fields.popFirst() {
      guard take(field, following: &fields) else { return false }
    }
    return true
  }

  private mutating func take(
    _ field: ArraySlice<UInt8>, following fields: inout ArraySlice<ArraySlice<UInt8>>
  ) -> Bool {
    if field.contains(UInt8(ascii: ":")) { return takeColour(Array(field)) }
    guard let number = field.isEmpty ? 0 : Int(String(decoding: field, as: UTF8.self)) else {
      return false
    }
    switch number {
    case 0: self = GraphicRendition()
    case 1...9: attributes |= 1 << UInt16(number)
    case 22: attributes &= ~(1 << 1 | 1 << 2)
    case 23...25, 27...29: attributes &= ~(1 << UInt16(number - 20))
    case 30...37, 90...97: foreground = Array(field)
    case 40...47, 100...107: background = Array(field)
    case 39: foreground = []
    case 49: background = []
    case 38, 48:
      // 5;n or 2;r;g;b
      let count = fields.first.map { $0.elementsEqual([UInt8(ascii: "5")]) ? 2 : 4 } ?? 0
      guard count > 0, fields.count >= count else { return false }
      let rest = fields.prefix(count).joined(separator: [UInt8(ascii: ";")])
      fields = fields.dropFirst(count)
      return takeColour(Array(field) + [UInt8(ascii: ";")] + rest)
    default: return false
    }
    return true
  }

  private mutating func takeColour(_ colour: [UInt8]) -> Bool {
    if colour.starts(with: "38".utf8) {
      foreground = colour
    } else if colour.starts(with: "48".utf8) {
      background = colour
    } else {
      return false
    }
    return true
  }

  /// The shortest sequence that leads from one look to this one.
  func sequence(from earlier: GraphicRendition) -> [UInt8] {
    guard self != earlier else { return [] }
    let step = changes(from: earlier)
    let anew = changes(from: GraphicRendition())
    let restart = anew.isEmpty ? [] : [UInt8(ascii: "0"), UInt8(ascii: ";")] + anew
    let body = step.count <= restart.count && !(anew.isEmpty) ? step : restart
    return [0x1B, UInt8(ascii: "[")] + body + [UInt8(ascii: "m")]
  }

  private func changes(from earlier: GraphicRendition) -> [UInt8] {
    var parts: [[UInt8]] = []
    let gone = earlier.attributes & ~attributes
    var added = attributes & ~earlier.attributes
    if gone & Self.weights != 0 {
      parts.append(Array("22".utf8))
      // Bold and faint are ended by one number, so the one that stays begins again.
      added |= attributes & Self.weights
    }
    for bit in [3, 4, 5, 7, 8, 9] where gone & (1 << UInt16(bit)) != 0 {
      parts.append(Array("2\(bit)".utf8))
    }
    for bit in 1...9 where added & (1 << UInt16(bit)) != 0 { parts.append(Array("\(bit)".utf8)) }
    if foreground != earlier.foreground {
      parts.append(foreground.isEmpty ? Array("39".utf8) : foreground)
    }
    if background != earlier.background {
      parts.append(background.isEmpty ? Array("49".utf8) : background)
    }
    return Array(parts.joined(separator: [UInt8(ascii: ";")]))
  }

  private static let weights: UInt16 = 1 << 1 | 1 << 2
  // Underline, reverse, strike through; blink and italic change no blank.
  private static let visibleOnBlank: UInt16 = 1 << 4 | 1 << 7 | 1 << 9
}
