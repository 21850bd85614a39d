import GRDB

/// A walk along the order of a list, gone on with where it was left off.
struct OrderWalk {
  private let ids: FastDatabaseValueCursor<Int64>
  private var position: Int

  init(_ ids: FastDatabaseValueCursor<Int64>, at position: Int) {
    self.ids = ids
    self.position = position
  }

  /// The position of the next row, out of so many, of which this holds.
  mutating func next(within rows: Int, where isHit: (Int64) throws -> Bool) throws -> Int? {
    var left = rows
    while left > 0, let id = try ids.next() {
      defer { position += 1 }
      if try isHit(id) { return position }
      left -= 1
    }
    return nil
  }
}
