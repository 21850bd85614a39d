/// A drawn glyph and what becomes of it in a mirror.
enum Ornament {
  /// The mirror image of a drawn glyph, and whether its foreground and background change places.
  ///
  /// Unicode has eighth blocks that grow from the left only. The image of the left three eighths
  /// is the right three eighths, which is the left five eighths with the colours exchanged.
  static func mirrored(_ ornament: Unicode.Scalar) -> (glyph: Unicode.Scalar, isInverted: Bool) {
    switch ornament.value {
    // Plain rules and blocks that are their own image, and by far the most common.
    case 0x20, 0x2500...0x2503, 0x2580...0x2588, 0x2591...0x2593: (ornament, false)
    // A half and an eighth have right-handed twins; the other eighths do not.
    case 0x2589...0x258B, 0x258D...0x258E:
      (scalar(0x2589 + 0x258F - ornament.value) ?? ornament, true)
    case 0x2800...0x28FF: (scalar(brailleMirrored(ornament.value)) ?? ornament, false)
    case 0x2500...0x25FF: (drawing[Int(ornament.value) - 0x2500], false)
    default: (partners[ornament] ?? ornament, false)
    }
  }

  /// A braille cell with its two columns of dots exchanged.
  private static func brailleMirrored(_ braille: UInt32) -> UInt32 {
    let dots = braille - 0x2800
    return 0x2800
      + ((dots & 0x07) << 3 | dots >> 3 & 0x07 | (dots & 0x40) << 1 | (dots & 0x80) >> 1)
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar? { Unicode.Scalar(value) }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("├", "┤"), ("┌", "┐"), ("└", "┘"), ("╭", "╮"), ("╰", "╯"), ("┣", "┫"), ("┏", "┓"),
    ("┗", "┛"), ("╠", "╣"), ("╔", "╗"), ("╚", "╝"), ("╴", "╶"), ("╸", "╺"), ("╼", "╾"),
    ("▌", "▐"), ("▏", "▕"), ("▖", "▗"), ("▘", "▝"), ("▙", "▟"), ("▛", "▜"), ("▚", "▞"),
    ("←", "→"), ("‹", "›"), ("«", "»"), ("<", ">"), ("(", ")"), ("[", "]"), ("{", "}"),
    ("◀", "▶"), ("◁", "▷"), ("◂", "▸"), ("◃", "▹"), ("❮", "❯"), ("⟨", "⟩"), ("/", "\\"),
    ("╱", "╲"), ("↖", "↗"), ("↙", "↘"), ("⇐", "⇒"), ("↩", "↪"),
  ]

  private static let partners: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: pairs + pairs.map { ($0.1, $0.0) })

  // The images of U+2500…25FF, lines, blocks and shapes, without the price of hashing.
  private static let drawing: [Unicode.Scalar] = (UInt32(0x2500)...0x25FF)
    .compactMap(Unicode.Scalar.init)
    .map { partners[$0] ?? $0 }
}
