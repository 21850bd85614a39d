import Domain
import GRDB

/// The counts of property units by every class, from one run through their tally.
struct UnitCounts {
  private(set) var total = 0
  private(set) var byDeed: [DeedState: Int] = [:]
  private(set) var byType: [PropertyType: Int] = [:]
  private(set) var byOccupancy: [Occupancy: Int] = [:]
  private(set) var byProvince: [Int64: Int] = [:]
  private(set) var deedsByProvince: [Int64: Int] = [:]

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT province, deed, type, occupancy, n FROM unit_tally WHERE n <> 0"))
    while let row = try rows.next() {
      let province = row[0] as Int64
      let deed = try row.code(1, DeedState.self)
      let count = row[4] as Int
      total += count
      byDeed[deed, default: 0] += count
      byType[try row.code(2), default: 0] += count
      byOccupancy[try row.code(3), default: 0] += count
      byProvince[province, default: 0] += count
      if deed.isIssued { deedsByProvince[province, default: 0] += count }
    }
  }
}
