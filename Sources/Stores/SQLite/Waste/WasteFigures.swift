import Domain
import Foundation
import GRDB
import Persian

/// Waste in figures, read from the cases and their moves.
struct WasteFigures {
  let today: Day

  private static let open = WasteState.allCases.filter(\.isOpen).map { "\($0.rawValue)" }
    .joined(separator: ", ")

  /// A resource whatever rule or server named it: a machine of the inventory is one and the same on all.
  private static let resource = "coalesce(w.machine, w.server || w.kind || w.resource)"

  /// The most that one rule says of a resource: an amount nobody knows is none.
  private static func most(_ row: String) -> String {
    let amounts = ["vcpus", "memory_mib", "disk_gib", "gpus"].map {
      "max(0, max(\(row).\($0))) AS \($0)"
    }
    return (amounts + ["max(\(row).rial) AS rial"]).joined(separator: ", ")
  }

  private static let sums = """
    sum(vcpus), sum(memory_mib), sum(disk_gib), sum(gpus), sum(CASE WHEN rial >= 0 THEN rial END)
    """

  func read(_ db: Database) throws -> WasteStatistics {
    let reclaimable = try amounts(
      """
      SELECT w.tenant, \(Self.most("w")) FROM waste_case w WHERE w.state IN (\(Self.open))
      GROUP BY w.tenant, \(Self.resource)
      """, db)
    // Of a case that was released twice in a month the last release counts.
    let reclaimed = try amounts(
      """
      SELECT w.tenant, \(Self.most("m")) FROM waste_case w JOIN waste_move m ON m.id =
        (SELECT max(id) FROM waste_move WHERE waste_case = w.id AND after = w.state)
      WHERE w.state = \(WasteState.released.rawValue)
        AND m.moment >= \(Moment.start(ofDay: today.startOfMonth.epoch))
      GROUP BY w.tenant, \(Self.resource)
      """, db)
    return try WasteStatistics(
      byState: ClassCounts.counts("state", in: Self.byState, db),
      tenants: tenants(reclaimable, reclaimed, db),
      reclaimable: reclaimable.values.reduce(.nothing, +),
      reclaimed: reclaimed.values.reduce(.nothing, +),
      overdue: overdue(db),
      surveys: surveys(db))
  }

  /// Owners who were told and whose day has passed.
  func overdue(_ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM waste_case
        WHERE state = \(WasteState.notified.rawValue) AND until < ?
        """)
    return try Int.fetchOne(statement, arguments: [today.epoch]) ?? 0
  }

  /// A number that differs whenever a case has changed, or a server was surveyed.
  static func revision(_ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: "SELECT sum(n) FROM revision WHERE subject IN ('waste_case', 'waste_survey')")
    return try Int64.fetchOne(statement) ?? 0
  }

  private static let byState = "(SELECT state, count(*) AS n FROM waste_case GROUP BY state)"

  /// Amounts by tenant; nil is whatever nobody knows the owner of.
  private func amounts(_ resources: String, _ db: Database) throws -> [Int64?: WasteAmount] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT tenant, \(Self.sums) FROM (\(resources)) GROUP BY tenant")
    return Dictionary(
      rows.map { row in
        let worth = (row[5] as Int64?).map(Rial.init)
        return (row[0] as Int64?, WasteAmount(resources: row.resources(1), worth: worth))
      }, uniquingKeysWith: +)
  }

  private func tenants(
    _ reclaimable: [Int64?: WasteAmount], _ reclaimed: [Int64?: WasteAmount], _ db: Database
  ) throws -> [WasteTenant] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT t.id, t.name, sum(w.state IN (\(Self.open))),
          sum(w.state = \(WasteState.exempt.rawValue)), sum(w.returns > 0)
        FROM waste_case w JOIN tenant t ON t.id = w.tenant GROUP BY t.id ORDER BY t.rank
        """)
    let tenants = rows.map { row -> WasteTenant in
      let id = row[0] as Int64?
      return WasteTenant(
        name: row.text(1), openCases: row[2], exemptions: row[3], returned: row[4],
        reclaimable: reclaimable[id] ?? .nothing, reclaimed: reclaimed[id] ?? .nothing)
    }
    let shown = tenants.filter { tenant in
      tenant.openCases > 0 || tenant.exemptions > 0 || tenant.reclaimed != .nothing
    }
    // Ties keep the order of names.
    return shown.enumerated().sorted { left, right in
      let first = left.element.reclaimable.resources.vcpus
      let second = right.element.reclaimable.resources.vcpus
      return first == second ? left.offset < right.offset : first > second
    }.map { $0.element }
  }

  private func surveys(_ db: Database) throws -> [WasteSurveyNote] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT server, moment, unknown FROM waste_survey ORDER BY server")
    return try rows.map { row in
      let server = row[0] as String
      let excluded = try Row.fetchAll(
        db, sql: "SELECT reason, n FROM waste_exclusion WHERE server = ?", arguments: [server])
      return try WasteSurveyNote(
        server: row.text(0), moment: Moment.date(row[1]), unknown: row[2],
        excluded: Dictionary(
          excluded.map { (try $0.code(0), $0[1]) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}
