import Domain
import GRDB

// Where in the list a row is. SQLite skips rows five times faster than it hands them over, so a long
// list is halved by skipping before the rest is walked.
extension Listing {
  /// Rows walked one by one.
  private static let walkable = 100_000

  /// These rows, as far as they are in the list, in its order.
  func sorted(_ ids: [Int64]) throws -> [Int64] {
    try Int64.fetchAll(db, sql: selection.sorted(ids))
  }

  /// The row at a position of the list or of its reverse.
  func id(at position: Int, total: Int, reversed: Bool) throws -> Int64? {
    let (reversed, offset) =
      position <= total / 2 ? (reversed, position) : (!reversed, total - 1 - position)
    return try walk(reversed: reversed, from: offset, limit: 1).next()
  }

  /// The position of a row of which is known between which positions it is.
  func position(
    of id: Int64, in range: Range<Int>, total: Int, reversed: Bool
  ) throws -> Int? {
    var range = range
    while range.count > Self.walkable {
      let middle = range.lowerBound + range.count / 2
      guard let there = try self.id(at: middle, total: total, reversed: reversed) else { break }
      let order = try sorted([there, id])
      let isBefore = (reversed ? order.last : order.first) == there
      range = isBefore ? middle..<range.upperBound : range.lowerBound..<middle
    }
    let cursor = try walk(reversed: reversed, from: range.lowerBound, limit: range.count)
    var position = range.lowerBound
    while let next = try cursor.next() {
      if next == id { return position }
      position += 1
    }
    return nil
  }

  /// The position of a row; nil where it is not in the list.
  func position(of id: Int64) throws -> Int? {
    if let chosen = try chosen(), !chosen.contains(id) { return nil }
    guard isWalked else { return try ordered().firstIndex(of: id) }
    let total = try total()
    return try position(of: id, in: 0..<total, total: total, reversed: false)
  }
}
