import Domain
import GRDB
import Persian

/// Property units as read from the store.
enum UnitRow {
  static let query = """
    SELECT u.id, u.code, u.endowment, e.name, u.title, u.type, u.use, u.area, u.plate_main,
      u.plate_sub, u.plate_section, p.name, c.name, u.locality, u.address, u.postcode,
      u.latitude, u.longitude, u.deed, u.deed_kind, u.deed_serial, u.deed_issued, u.occupancy,
      u.rent, u.lease_end, u.share_part, u.share_whole, u.plate_part, u.plate_district,
      u.deed_count, (SELECT group_concat(main || '/' || sub) FROM unit_plate WHERE unit = u.id),
      u.identified, u.encroachment_files
    FROM unit u JOIN endowment e ON e.id = u.endowment JOIN province p ON p.id = u.province
    JOIN county c ON c.id = u.county WHERE u.id = ?
    """

  static func unit(_ id: Int64, _ db: Database) throws -> PropertyUnit? {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: query), arguments: [id]) else {
      return nil
    }
    var unit = try PropertyUnit(
      id: row.id(0), code: row.text(1), endowment: row.id(2), endowmentName: row.text(3),
      title: row.text(4), type: row.code(5), use: row.code(6), area: row[7],
      plate: plate(row),
      place: Place(province: row.text(11), county: row.text(12), locality: row.text(13)),
      address: row.text(14), postcode: row.text(15), coordinates: row.coordinates(16),
      deed: Deed(
        state: row.code(18), kind: row.optionalCode(19), serial: row.text(20),
        issued: row.optionalDay(21)),
      occupancy: row.code(22), rent: row.rial(23),
      leaseEnd: row.statedDay(24), share: UndividedShare(row[25], of: row[26]),
      deedCount: row[29], identified: row.statedDay(31))
    unit.encroachmentFiles = row[32]
    return unit
  }

  private static func plate(_ row: Row) -> RegistrationPlate? {
    guard let main = row[8] as Int? else { return nil }
    let others = (row[30] as String? ?? "").split(separator: ",")
      .map { $0.split(separator: "/").compactMap { Int($0) } }
    return RegistrationPlate(
      mains: [main] + others.compactMap(\.first), subs: [row[9] ?? 0] + others.compactMap(\.last),
      section: row.text(10), part: row.text(27), district: row.text(28))
  }
}
