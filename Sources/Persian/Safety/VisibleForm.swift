/// What becomes of one scalar on its way to the screen.
enum VisibleForm {
  case itself
  case mark
  case joiner
  /// A control character, shown as its picture.
  case control(Unicode.Scalar)
  /// No text at all.
  case invalid
  /// The same meaning in scalars whose width every terminal agrees on.
  case replaced(String)
  case hidden
  case bidiControl

  init(of scalar: Unicode.Scalar) {
    let c = scalar.value
    switch c {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: self = .itself
    case 0x621...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6F0...0x6F9: self = .itself
    case 0x200C, 0x200D: self = .joiner
    default: self = Self.uncommon(scalar)
    }
  }

  private static func uncommon(_ scalar: Unicode.Scalar) -> VisibleForm {
    let c = scalar.value
    if let control = control(c) { return .control(control) }
    if Script.isDirectionControl(c) { return .bidiControl }
    if isHidden(c) { return .hidden }
    if let replacement = replacement(c) { return .replaced(replacement) }
    if c == 0xFFFD || isNewerThanTerminals(scalar) { return .invalid }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .format: return .hidden
    case .spaceSeparator: return .replaced(" ")
    case .privateUse, .unassigned, .surrogate, .control: return .invalid
    default: break
    }
    return CellWidth.of(scalar) == 0 ? .mark : .itself
  }

  /// The picture of a control character; C1 has none in Unicode, so all share one.
  private static func control(_ c: UInt32) -> Unicode.Scalar? {
    switch c {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + c)
    case 0x7F: "\u{2421}"
    case 0x85, 0x2028, 0x2029: "\u{2424}"
    case 0x80...0x9F: "\u{FFFD}"
    default: nil
    }
  }

  /// Whether the scalar draws nothing, or only alters how its neighbour is drawn.
  private static func isHidden(_ c: UInt32) -> Bool {
    switch c {
    case 0x00AD, 0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B,
      0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0x20D0...0x20F0,
      0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether the scalar is unassigned or younger than the Unicode 14 of Debian 12's C library, so
  /// that no width is agreed on.
  private static func isNewerThanTerminals(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.age.map { $0 > (14, 0) } ?? true
  }

  /// Scalars that terminals draw in widths of their own choosing, spelt out.
  private static func replacement(_ c: UInt32) -> String? {
    switch c {
    case 0x2800: " "
    case 0x1F1E6...0x1F1FF: Unicode.Scalar(c - 0x1F1E6 + 0x41).map { String($0) }
    case 0xFDF0...0xFDFD: PresentationForms.spelling(of: c)
    default: nil
    }
  }
}
