import Domain
import GRDB
import Persian

// Records by number, from which the simulator makes what happens next.
extension SQLiteStore {
  /// A table whose records are numbered from 1.
  enum NumberedTable: String {
    case endowment
    case unit
    case gnaf
    case titleDeed = "title_deed"
    case legalFile = "legal_file"
    case investigation
  }

  func largestID(in table: NumberedTable) throws(SourceError) -> Int {
    try readNow { db in
      try Int.fetchOne(db, sql: "SELECT max(id) FROM \(table.rawValue)") ?? 0
    }
  }

  func gnafRow(_ id: Int64) throws(SourceError) -> GnafRow? {
    try readNow { db in try GnafRecord.row(id, db) }
  }

  /// The first built-up unit from this number on whose address has not been sent in yet.
  func unitWithoutAddress(from id: Int64) throws(SourceError) -> UnitSample? {
    let built = PropertyType.allCases.filter(\.isBuilt).map { String($0.rawValue) }
    return try readNow { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT u.code, e.name, u.county FROM unit u JOIN endowment e ON e.id = u.endowment
          WHERE u.id >= ? AND u.type IN (\(built.joined(separator: ", ")))
            AND NOT EXISTS (SELECT 1 FROM property_address p WHERE p.code = u.code)
          ORDER BY u.id LIMIT 1
          """, arguments: [id]
      ).map { UnitSample(code: $0.text(0), endowmentName: $0.text(1), county: $0[2]) }
    }
  }

  /// The first and last row of GNAF in a county; a county's rows lie together.
  func gnafRows(inCounty county: Int64) throws(SourceError) -> ClosedRange<Int>? {
    try readNow { db in
      try Row.fetchOne(
        db, sql: "SELECT min(id), max(id) FROM gnaf WHERE county = ?", arguments: [county]
      ).flatMap { row in
        guard let first = row[0] as Int?, let last = row[1] as Int? else { return nil }
        return first...last
      }
    }
  }
}

/// A unit that may send in its address.
struct UnitSample: Sendable {
  let code: CleanText
  let endowmentName: CleanText
  /// The store's number of its county.
  let county: Int64
}
