/// What a scalar does to the words of an address.
enum ScalarClass: Equatable {
  case letter
  case digit
  /// Carried by the word it stands in: marks, tatweel, direction controls.
  case silent
  case tatweel
  case joiner
  case opening
  case closing
  case gap(ScannedWord.Gap)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x06F0...0x06F9, 0x0660...0x0669: self = .digit
    case 0x0640: self = .tatweel
    case 0x0620...0x064A, 0x0671...0x06D3: self = .letter
    case 0x064B...0x065F, 0x0670: self = .silent
    case 0x200C: self = .joiner
    case 0x20, 0x09, 0xA0: self = .gap(.space)
    case 0x3A: self = .gap(.colon)
    case 0x2E: self = .gap(.dot)
    case 0x2F, 0x5C: self = .gap(.slash)
    case 0x2D, 0x2010...0x2015, 0x2212: self = .gap(.dash)
    case 0x28, 0x5B, 0xAB, 0x7B: self = .opening
    case 0x29, 0x5D, 0xBB, 0x7D: self = .closing
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0..<0x80: self = .gap(.stop)
    default: self = Self.rare(scalar)
    }
  }

  private static func rare(_ scalar: Unicode.Scalar) -> ScalarClass {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .silent }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
      .letter
    case .decimalNumber: .digit
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: .silent
    case .spaceSeparator: .gap(.space)
    default: .gap(.stop)
    }
  }
}
