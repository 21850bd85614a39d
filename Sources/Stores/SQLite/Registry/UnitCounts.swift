import Domain
import GRDB

/// The counts of property units by every class, from one run through their tally.
struct UnitCounts {
  private(set) var byDeed: [DeedState: Int] = [:]
  private(set) var byType: [PropertyType: Int] = [:]
  private(set) var byOccupancy: [Occupancy: Int] = [:]

  init(_ db: Database) throws {
    // Provinces are put together first: a sixteenth of the rows then cross into here.
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT deed, type, occupancy, sum(n) FROM unit_tally GROUP BY deed, type, occupancy"))
    while let row = try rows.next() {
      let count = row[3] as Int
      guard count != 0 else { continue }
      byDeed[try row.code(0), default: 0] += count
      byType[try row.code(1), default: 0] += count
      byOccupancy[try row.code(2), default: 0] += count
    }
  }
}
