import Domain
import Foundation
import GRDB
import Persian

/// Addresses whose answer is known, within one transaction.
struct KnownItems {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Plants an item; tells why where that cannot be.
  func plant(_ item: KnownItem, by who: CleanText, at now: Date) throws -> PlantRefusal? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id, state, EXISTS (SELECT 1 FROM known_item k WHERE k.address = a.id)
          FROM property_address a WHERE code = ?
          """), arguments: [item.code.string])
    guard let row else { return .unknownAddress }
    if row[2] { return .alreadyPlanted }
    let state: ReviewState = try row.code(1)
    guard state.isOpen else { return .closedAddress }
    var (gnaf, reason) = (String?.none, Int?.none)
    switch item.answer {
    case .row(let code):
      guard try isKnown(code) else { return .unknownRow }
      gnaf = code.string
    case .reject(let why): reason = why.rawValue
    }
    let address = row[0] as Int64
    try db.execute(
      sql: """
        INSERT INTO known_item (address, gnaf_code, reason, planted_by, moment)
        VALUES (?, ?, ?, ?, ?)
        """, arguments: [address, gnaf, reason, who.string, Moment.stored(now)])
    var trail = try AuditTrail(db)
    // Not in the history of the address: the item is to look like any other.
    try trail.append(
      AuditTrail.Entry(
        action: .planted, record: RecordRef(.addresses, 0), who: who,
        moment: Moment.date(Moment.stored(now)), field: "known_item",
        row: (.knownItem, address)))
    return nil
  }

  /// Whether GNAF has the row, as far as this store can tell.
  private func isKnown(_ code: CleanText) throws -> Bool {
    if try ClassCounts.total("gnaf_tally", db) == 0 { return true }
    return try GnafRecord.id(of: code, db) != nil
  }

  /// How often each clerk found what was known; the most items first.
  func accuracy() throws -> [ClerkAccuracy] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT d.reviewer, d.verdict = \(VerdictCode.accept.rawValue) AND k.gnaf_code IS NOT NULL
            AND (g.code = k.gnaf_code OR (g.building_code <> '' AND g.building_code = t.building_code))
          OR d.verdict = \(VerdictCode.reject.rawValue) AND k.reason IS NOT NULL
            AND d.reason = k.reason
        FROM known_item k JOIN decision d ON d.id = (
          SELECT max(x.id) FROM decision x WHERE x.address = k.address
            AND x.verdict <> \(VerdictCode.skip.rawValue) AND x.moment >= k.moment
            AND NOT EXISTS (SELECT 1 FROM undo WHERE undo.decision = x.id))
        LEFT JOIN gnaf g ON g.id = d.gnaf
        LEFT JOIN gnaf t ON t.code = k.gnaf_code
        """)
    var found: [CleanText: Proportion] = [:]
    while let row = try rows.next() {
      found[row.text(0), default: Proportion()].note(row[1] ?? false)
    }
    return found.map { ClerkAccuracy(clerk: $0.key, right: $0.value) }
      .sorted { ($1.right.total, $0.clerk.string) < ($0.right.total, $1.clerk.string) }
  }
}
