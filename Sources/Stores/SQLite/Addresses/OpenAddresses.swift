import Domain
import GRDB

/// The addresses that wait for a person, in the order of arrival.
enum OpenAddresses {
  private static let states = ReviewState.allCases.filter(\.isOpen)

  /// The one that arrived next after this one, or the first of all where it was the last.
  static func next(after id: Int64?, _ db: Database) throws -> PropertyAddress? {
    let arrival = try id.flatMap { id in
      try Int64.fetchOne(
        db, sql: "SELECT arrived FROM property_address WHERE id = ?", arguments: [id])
    }
    var found: Int64?
    if let id, let arrival { found = try first(after: (arrival, id), db) }
    let next = try found ?? first(after: (.min, .min), db)
    return try next.flatMap { try AddressRow.address($0, db) }
  }

  /// The earliest, over one step into the index for each open state.
  private static func first(
    after place: (arrived: Int64, id: Int64), _ db: Database
  ) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT arrived, id FROM property_address INDEXED BY property_address_queue
        WHERE state = ? AND (arrived, id) > (?, ?) ORDER BY arrived, id LIMIT 1
        """)
    let heads = try states.compactMap { state in
      try Row.fetchOne(statement, arguments: [state.rawValue, place.arrived, place.id])
    }
    return heads.map { ($0[0] as Int64, $0[1] as Int64) }.min { $0 < $1 }?.1
  }
}
