/// One cell of the grid: what it shows, in which role, on which ground.
///
/// Twelve bytes, so that a screen of 200×60 cells is one flat array of 144 kB. A cell carries a
/// role and never a colour; the theme is asked when a frame reaches a terminal.
package struct Cell: Sendable, Hashable {
  /// The glyph's base code point; a space in a blank cell and in the tail of a wide glyph.
  package let scalar: Unicode.Scalar
  // Two marks from the Basic Multilingual Plane, zero meaning none: every mark of the Persian
  // and Arabic alphabets lies there, and terminals go wrong long before a third one.
  private let firstMark: UInt16
  private let secondMark: UInt16
  package internal(set) var role: Role
  package internal(set) var ground: Ground
  private let bits: UInt8

  package static let blank = Cell(" ", role: .text, ground: .none)

  init(
    _ scalar: Unicode.Scalar, marks: [Unicode.Scalar] = [], width: Int = 1,
    role: Role, ground: Ground, isOrnament: Bool = false, isInverted: Bool = false
  ) {
    self.scalar = scalar
    firstMark = marks.first.flatMap { UInt16(exactly: $0.value) } ?? 0
    secondMark = marks.dropFirst().first.flatMap { UInt16(exactly: $0.value) } ?? 0
    self.role = role
    self.ground = ground
    bits = UInt8(width & 3) | (isOrnament ? 4 : 0) | (isInverted ? 8 : 0)
  }

  /// How many columns the glyph takes: 1, 2, or 0 in the tail of a wide glyph.
  package var width: Int { Int(bits & 3) }

  /// True when the glyph was drawn, so that mirroring turns it over; text was turned by shaping.
  package var isOrnament: Bool { bits & 4 != 0 }

  /// True when foreground and background change places, whatever the theme says.
  ///
  /// There are no glyphs for «the right three eighths», but the left five eighths inverted look
  /// the same; mirroring a gauge needs this.
  package var isInverted: Bool { bits & 8 != 0 }

  package var marks: [Unicode.Scalar] {
    guard firstMark != 0 else { return [] }
    return [firstMark, secondMark].filter { $0 != 0 }.compactMap { Unicode.Scalar($0) }
  }

  package var glyph: Glyph { Glyph(scalar, marks: marks) }

  /// What another cell shows, as text, in the looks of this one.
  package func showing(glyphOf other: Cell, as scalar: Unicode.Scalar? = nil) -> Cell {
    Cell(
      scalar ?? other.scalar, marks: other.marks, width: other.width, role: role, ground: ground,
      isInverted: isInverted)
  }

  /// The same cell showing another single-width glyph, as text.
  package func showing(_ scalar: Unicode.Scalar) -> Cell {
    Cell(scalar, role: role, ground: ground, isInverted: isInverted)
  }

  /// The same cell showing another drawn glyph.
  func showing(_ ornament: Unicode.Scalar, inverted: Bool) -> Cell {
    Cell(
      ornament, width: width, role: role, ground: ground, isOrnament: true,
      isInverted: isInverted != inverted)
  }
}
