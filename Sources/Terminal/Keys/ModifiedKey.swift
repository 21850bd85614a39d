import Canvas

/// What Shift, Alt and Control make of a key.
///
/// Terminals that can tell more keys apart send a key's code point and its modifiers, as
/// `CSI 32 ; 2 u` or as xterm's `CSI 27 ; 2 ; 32 ~`. Nobody asks them to; some were told to by
/// their owners, for the half-space above all.
enum ModifiedKey {
  /// A named key with modifiers, which only those keys heed that edit by words.
  static func key(_ key: Key, _ modifiers: KeyParameters.Modifiers) -> Key {
    switch key {
    case .left where modifiers.contains(.control): .controlLeft
    case .right where modifiers.contains(.control): .controlRight
    case .left where modifiers.contains(.alt): .altLeft
    case .right where modifiers.contains(.alt): .altRight
    case .backspace where modifiers.contains(.alt): .altBackspace
    case .tab where modifiers.contains(.shift): .backTab
    default: key
    }
  }

  /// The key of a code point with modifiers; nil for what types nothing.
  static func key(code: Int, _ modifiers: KeyParameters.Modifiers) -> Key? {
    switch code {
    case 0x08, 0x7F: return key(.backspace, modifiers)
    case 0x09: return key(.tab, modifiers)
    case 0x0D: return .enter
    case 0x1B: return .escape
    // Shift-Space is the half-space of every Persian keyboard.
    case 0x20 where modifiers == .shift: return .character("\u{200C}")
    default: break
    }
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), types(scalar) else {
      return nil
    }
    if modifiers.contains(.control) { return control(scalar) }
    if modifiers.contains(.alt) { return .alt(scalar) }
    let upper = scalar.properties.uppercaseMapping.unicodeScalars
    guard modifiers.contains(.shift), upper.count == 1, let capital = upper.first else {
      return .character(scalar)
    }
    return .character(capital)
  }

  /// The same keys as the control characters give that terminals send of old.
  private static func control(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "h", "H": .backspace
    case "/", "_": .control("_")
    case "A"..."Z": .control(Unicode.Scalar(UInt8(scalar.value) + 0x20))
    default: .control(scalar)
    }
  }

  /// Keys without a character have their codes in the private use area.
  private static func types(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate: false
    default: true
    }
  }
}
