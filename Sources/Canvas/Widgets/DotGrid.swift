/// A grid of two by four dots a cell, on which thin lines are drawn.
struct DotGrid {
  private let size: Size
  private var patterns: [UInt32]
  private var roles: [Role]

  // The bit of each dot of a braille cell, by row and column.
  private static let bits: [[UInt32]] = [
    [0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80],
  ]

  init(size: Size) {
    self.size = size
    patterns = Array(repeating: 0, count: size.width * size.height)
    roles = Array(repeating: .chart, count: size.width * size.height)
  }

  /// Draws values between 0 and 1 across the whole width, joined where no value is missing.
  mutating func draw(_ values: [Double?], role: Role) {
    let columns = size.width * 2
    var previous: Int?
    for column in 0..<columns {
      guard let value = Resampling.value(of: values, at: column, of: columns) else {
        previous = nil
        continue
      }
      let row = Self.row(of: value, height: size.height)
      for between in min(previous ?? row, row)...max(previous ?? row, row)
      where between != previous || between == row {
        set(row: between, column: column, role: role)
      }
      previous = row
    }
  }

  /// The row of dots, counted from the top, of a value between 0 and 1 in so many rows of cells.
  static func row(of value: Double, height: Int) -> Int {
    Int(((1 - value) * Double(height * 4 - 1)).rounded())
  }

  func put(in region: Region) {
    for (index, pattern) in patterns.enumerated() where pattern != 0 {
      guard let glyph = Unicode.Scalar(0x2800 + pattern) else { continue }
      region.draw(
        glyph, row: index / size.width, column: index % size.width, role: roles[index])
    }
  }

  private mutating func set(row: Int, column: Int, role: Role) {
    let index = row / 4 * size.width + column / 2
    patterns[index] |= DotGrid.bits[row % 4][column % 2]
    roles[index] = role
  }
}
