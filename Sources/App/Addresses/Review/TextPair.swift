import Canvas
import Persian

/// What a text says and what GNAF has instead, with a stroke between them.
///
/// Each stands in columns of its own: numbers alone would be ordered as one text, from left to right on
/// every screen, and «۹ / ۷» be read as 7 and 9, or as 97.
struct TextPair {
  let first: CleanText
  let second: CleanText

  private static let stroke = 3

  func width(in region: Region) -> Int {
    region.width(of: first) + (second.isEmpty ? 0 : Self.stroke + region.width(of: second))
  }

  /// Draws both and returns how many cells they took; in a narrow place neither takes all of it.
  @discardableResult
  func draw(
    in region: Region, row: Int = 0, column: Int = 0, role: Role = .text, secondRole: Role = .text
  ) -> Int {
    let room = region.width - column
    guard !second.isEmpty else {
      return region.write(first, row: row, column: column, role: role)
    }
    let (one, other) = (region.width(of: first), region.width(of: second))
    let half = max(1, (room - Self.stroke) / 2)
    let limit = one + Self.stroke + other <= room ? one : max(half, room - Self.stroke - other)
    var taken = region.write(first, row: row, column: column, width: limit, role: role)
    // Written, not drawn: an ornament would be turned over with the screen.
    region.write("/", row: row, column: column + taken + 1, role: .textDim)
    taken += Self.stroke
    return taken + region.write(second, row: row, column: column + taken, role: secondRole)
  }
}
