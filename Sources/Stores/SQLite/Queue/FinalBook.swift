package import Domain
package import Foundation
import GRDB
import Persian

/// Makes decisions final and writes the postcodes found into their units, within one write transaction.
struct FinalBook {
  private let db: Database
  private let desk: ClerkDesk
  private let now: Date
  private let cutoff: Date
  private var trail: AuditTrail
  private var corrections: CorrectionWriter

  init(_ db: Database, at desk: ClerkDesk, decidedBefore cutoff: Date, now: Date) throws {
    self.db = db
    self.desk = desk
    self.cutoff = cutoff
    self.now = now
    trail = try AuditTrail(db)
    corrections = try CorrectionWriter(db)
  }

  /// The addresses that may be ripe, in the order of their states and arrival.
  static func candidates(arrivedBefore cutoff: Date, _ db: Database) throws -> [Int64] {
    let states = ReviewMove.finalise.sources.union(ReviewMove.write.sources)
      .map(\.rawValue).sorted().map(String.init)
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM property_address INDEXED BY property_address_queue
        WHERE state IN (\(states.joined(separator: ", "))) AND arrived <= ?
        ORDER BY state, arrived, id
        """, arguments: [Moment.stored(cutoff)])
  }

  /// Moves these on as far as they are ripe.
  mutating func advance(_ ids: [Int64]) throws -> FinalTally {
    var tally = FinalTally()
    for id in ids {
      guard var address = try AddressRow.address(id, db), try isRipe(address) else { continue }
      if ReviewMove.finalise.sources.contains(address.state) {
        try move(&address, .finalise)
        tally.final += 1
      }
      if address.state == .final, try writePostcode(of: address) {
        try move(&address, .write)
        tally.written += 1
      }
    }
    try corrections.finish()
    return tally
  }

  /// Whether what was decided has stood for long enough, and nobody has it in hand.
  private func isRipe(_ address: PropertyAddress) throws -> Bool {
    let decided =
      try address.decision?.moment ?? MatchRow.match(of: address.id.raw, db)?.moment
      ?? address.arrived
    guard decided <= cutoff, try !isWithheld(address) else { return false }
    do {
      try LeaseBook(db).check(address.id.raw, session: desk.session, at: now)
      return true
    } catch is QueueRefusal {
      return false
    }
  }

  /// Whether a second clerk or an arbiter still has to look, or the address is one whose answer is known
  /// beforehand: nothing of that is written to a property.
  private func isWithheld(_ address: PropertyAddress) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM known_item WHERE address = ?1)
            OR EXISTS (SELECT 1 FROM second_review WHERE address = ?1 AND state IN \(Self.pending))
          """), arguments: [address.id.raw]) ?? false
  }

  private static let pending =
    "(\(SecondReviewState.waiting.rawValue), \(SecondReviewState.disagreed.rawValue))"

  private mutating func move(_ address: inout PropertyAddress, _ move: ReviewMove) throws {
    let step = try ReviewStep(move, from: address.state, by: desk.mover)
    try StateWriter(db).move(address.id.raw, step, at: now)
    try trail.append(
      AuditTrail.Entry(
        action: .advanced, record: RecordRef(.addresses, address.id.raw), who: desk.clerk,
        moment: now, field: "state", before: CleanText(RawText(step.from.token)),
        after: CleanText(RawText(step.to.token))))
    guard let moved = try AddressRow.address(address.id.raw, db) else { return }
    address = moved
  }

  /// Corrects the postcode of the unit of the same code; false where there is no such unit or postcode.
  private mutating func writePostcode(of address: PropertyAddress) throws -> Bool {
    guard let row = try foundRow(for: address), (try? Postcode(row.postcode.string)) != nil,
      let unit = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM unit WHERE code = ?"),
        arguments: [address.code.string])
    else { return false }
    let record = RecordRef(.units, unit)
    let old = try FieldReading.value(of: .unitPostcode, unit, db) ?? ""
    guard old != row.postcode else { return true }
    let new = try corrections.correct(record, .unitPostcode, from: old, to: row.postcode)
    try trail.append(
      AuditTrail.Entry(
        action: .corrected, record: record, who: desk.clerk, moment: now,
        field: CleanText(RawText(CorrectableField.unitPostcode.token)), before: old, after: new,
        why: CleanText(RawText("gnaf \(row.code)"))))
    return true
  }

  /// The row of GNAF that was taken for an address, by a clerk or by the worker; nil for what was rejected.
  private func foundRow(for address: PropertyAddress) throws -> GnafRow? {
    guard let decision = address.decision else {
      return try MatchRow.match(of: address.id.raw, db)?.candidates.first?.row
    }
    guard case .accept(let row) = decision.verdict else { return nil }
    return try GnafRecord.row(row.raw, db)
  }
}

extension SQLiteStore {
  /// Makes final what was decided before a moment, and writes the postcodes found into their units.
  ///
  /// A supervisor's work; a few hundred addresses a transaction, so that others get between.
  package func finalise(
    decidedBefore cutoff: Date, at desk: ClerkDesk, now: Date
  ) throws(SourceError) -> FinalTally {
    guard desk.role == .supervisor else { throw .refused(.notTheirs(.finalise)) }
    let ids = try readNow { db in try FinalBook.candidates(arrivedBefore: cutoff, db) }
    var tally = FinalTally()
    for start in stride(from: 0, to: ids.count, by: 500) {
      let some = Array(ids[start..<min(start + 500, ids.count)])
      tally += try writeNow { db in
        var book = try FinalBook(db, at: desk, decidedBefore: cutoff, now: now)
        return try book.advance(some)
      }
    }
    return tally
  }
}
