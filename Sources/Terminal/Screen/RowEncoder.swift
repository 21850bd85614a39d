import CNcurses
import Canvas

/// Turns cells of a frame into cells of ncurses, and lets nothing by that could move a cursor.
///
/// Text was sanitised long before; this is the last gate, and it trusts nobody. A control, a mark
/// without a base or a glyph whose width libc sees otherwise would shift the rest of the row, so
/// U+FFFD stands in for it, in as many cells.
@MainActor
struct RowEncoder {
  private var palette: Palette
  // Most cells look like their neighbour.
  private var lastLook:
    (
      role: Role, ground: Ground, isInverted: Bool, variation: SentCell.Variation?,
      look: Palette.Look
    )?

  init(palette: Palette) {
    self.palette = palette
  }

  /// Whether colours one step apart may come out the same.
  var isCoarse: Bool {
    get { palette.isCoarse }
    set { palette.isCoarse = newValue }
  }

  /// The theme changed: what was remembered of looks is void.
  mutating func forgetLooks() {
    lastLook = nil
  }

  /// The cells of one run, which starts at a base, never at the tail of a wide glyph.
  mutating func encode(_ sent: some Collection<SentCell>, theme: Theme) -> [cchar_t] {
    var encoded: [cchar_t] = []
    encoded.reserveCapacity(sent.count)
    var tails = 0
    for (index, place) in zip(sent.indices, sent) {
      let cell = place.cell
      let look = look(of: place, theme: theme)
      if tails > 0 {
        tails -= 1
        continue
      }
      let next = sent.index(after: index)
      let isWide = cell.width == 2 && next < sent.endIndex && sent[next].cell.width == 0
      if isWide, Self.libraryWidth(cell.scalar) == 2 {
        tails = 1
        encoded.append(Self.cell(cell.scalar, marks: cell.marks, look: look))
      } else if cell.width == 1, Self.libraryWidth(cell.scalar) == 1 {
        encoded.append(Self.cell(cell.scalar, marks: cell.marks, look: look))
      } else {
        encoded.append(Self.cell("\u{FFFD}", marks: [], look: look))
      }
    }
    return encoded
  }

  /// The font the terminal draws a cell in.
  mutating func font(of cell: Cell, theme: Theme) -> CellFont {
    let attributes = look(of: SentCell(cell), theme: theme).attributes
    return CellFont(
      isBold: attributes & nc_bold != 0, isSlanted: attributes & nc_italic != 0)
  }

  private mutating func look(of sent: SentCell, theme: Theme) -> Palette.Look {
    let cell = sent.cell
    if let last = lastLook, last.role == cell.role, last.ground == cell.ground,
      last.isInverted == cell.isInverted, last.variation == sent.variation
    {
      return last.look
    }
    let style = theme.style(of: cell)
    let look = palette.look(of: style, varied: sent.variation)
    lastLook = (cell.role, cell.ground, cell.isInverted, sent.variation, look)
    return look
  }

  /// What libc gives the glyph, and -1 for what must not be drawn though libc gives it a width.
  private static func libraryWidth(_ scalar: Unicode.Scalar) -> Int32 {
    switch scalar.value {
    case 0x20..<0x7F: 1
    // A soft hyphen takes one column or none, as the terminal likes.
    case 0xAD: -1
    default: nc_width(wchar_t(scalar.value))
    }
  }

  private static func cell(
    _ base: Unicode.Scalar, marks: [Unicode.Scalar], look: Palette.Look
  ) -> cchar_t {
    var text: [wchar_t] = [wchar_t(base.value)]
    for mark in marks.prefix(4) where isMark(mark) { text.append(wchar_t(mark.value)) }
    text.append(0)
    var pair = look.pair
    var cell = cchar_t()
    setcchar(&cell, text, look.attributes, 0, &pair)
    return cell
  }

  /// Joiners and direction marks have no width either, and no business on the wire.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: nc_width(wchar_t(scalar.value)) == 0
    default: false
    }
  }
}
