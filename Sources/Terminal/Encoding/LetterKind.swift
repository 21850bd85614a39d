import Canvas
import Persian

/// What a cell is to a terminal that turns runs of letters round.
enum LetterKind: Sendable, Hashable {
  case blank
  /// Letters and digits of a script that is read from right to left.
  case arabic
  /// Punctuation that goes with such letters but does not make a run theirs.
  case arabicPunctuation
  /// Everything else that shows something.
  case other

  init(of cell: Cell) {
    switch cell.scalar.value {
    case 0x20: self = .blank
    case 0x21..<0x590: self = .other
    case 0x60C, 0x61B, 0x61F, 0x640: self = .arabicPunctuation
    case 0x606...0x8FF, 0xFB1D...0xFD3D, 0xFD40...0xFDFF, 0xFE70...0xFEFE: self = .arabic
    case 0x2000...0x2FFF: self = .other
    default: self = Script.hasRightToLeft(String(cell.scalar)) ? .arabic : .other
    }
  }

  var isArabic: Bool { self == .arabic || self == .arabicPunctuation }
}
