/// What a row keeps of one scalar.
enum Keeping {
  case letter(width: Int)
  case mark
  /// Steers joining and has no cell.
  case joiner
  /// Shown as an empty cell.
  case blank
  case dropped

  init(of scalar: Unicode.Scalar) {
    let c = scalar.value
    switch c {
    case 0x20...0x7E, 0x620...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6F0...0x6F9:
      self = .letter(width: 1)
    case 0x200C, 0x200D: self = .joiner
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: self = .blank
    case 0xAD, 0x61C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF:
      self = .dropped
    default:
      let width = CellWidth.of(scalar)
      self = width == 0 ? .mark : .letter(width: width)
    }
  }
}
