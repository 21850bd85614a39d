import Domain
import Foundation
import GRDB
import Persian

/// The worker's part of the queue within one transaction.
struct MatchBook {
  /// As whom the worker holds and moves addresses.
  static let worker: CleanText = "didban"
  /// How often an address is tried before it stays failed.
  static let tries = 5
  /// Seconds until the second try; twice as many before each further one.
  static let patience: TimeInterval = 60

  private let db: Database
  private let session: CleanText
  private let now: Date
  private let leases: LeaseBook

  init(_ db: Database, session: CleanText, at now: Date) {
    self.db = db
    self.session = session
    self.now = now
    leases = LeaseBook(db)
  }

  private static let unclaimed = """
    FROM property_address AS a INDEXED BY property_address_queue
    WHERE a.state = \(ReviewState.received.rawValue) AND NOT EXISTS (
      SELECT 1 FROM queue_lease l WHERE l.address = a.id AND l.until > ?)
    """
  private static let due = """
    FROM queue_match m INDEXED BY queue_match_retry JOIN property_address a ON a.id = m.address
    WHERE m.retry_at IS NOT NULL AND m.retry_at <= ? AND a.state = \(ReviewState.failed.rawValue)
    """

  func isAnythingDue() throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 \(Self.unclaimed)) OR EXISTS (SELECT 1 \(Self.due))"),
      arguments: [Moment.stored(now), Moment.stored(now)]) ?? false
  }

  func claim(_ limit: Int, for lease: TimeInterval) throws -> [PropertyAddress] {
    let again = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT a.id \(Self.due) ORDER BY m.retry_at LIMIT ?"),
      arguments: [Moment.stored(now), limit])
    for id in again {
      try StateWriter(db).move(
        id, ReviewStep(.retry, from: .failed, by: .worker), at: now)
    }
    let ids = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT a.id \(Self.unclaimed) ORDER BY a.arrived, a.id LIMIT ?"),
      arguments: [Moment.stored(now), limit])
    return try ids.compactMap { id in
      try leases.hold(id, by: Self.worker, session: session, for: lease, now: now)
      return try AddressRow.address(id, db)
    }
  }

  func file(_ findings: [MatchFinding], _ trail: inout AuditTrail) throws -> MatchTally {
    var tally: [ReviewState: Int] = [:]
    for finding in findings {
      let id = finding.address.id.raw
      guard try isMine(id, as: finding.address) else { continue }
      let isDuplicate = try finding.namesUnit && isDecidedElsewhere(finding.address)
      let move = isDuplicate ? .recogniseDuplicate : finding.end.move
      let step = try ReviewStep(move, from: .received, by: .worker)
      try StateWriter(db).move(id, step, at: now)
      try write(finding)
      try leases.free(id)
      if finding.end == .sure, !isDuplicate { try tell(finding, step, &trail) }
      tally[step.to, default: 0] += 1
    }
    return MatchTally(tally)
  }

  func fail(_ addresses: [PropertyAddress], why fault: CleanText) throws -> MatchTally {
    var count = 0
    for address in addresses where try isMine(address.id.raw, as: address) {
      let id = address.id.raw
      try StateWriter(db).move(id, ReviewStep(.fail, from: .received, by: .worker), at: now)
      let tried = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT tries FROM queue_match WHERE address = ?"),
        arguments: [id])
      let tries = (tried ?? 0) + 1
      let pause = Self.patience * Double(1 << (tries - 1))
      let retry = tries < Self.tries ? Moment.stored(now.addingTimeInterval(pause)) : nil
      try db.cachedStatement(
        sql: """
          INSERT INTO queue_match (address, model, gnaf_index, probability, candidates, moment,
            tries, retry_at, fault)
          VALUES (?, '', '', 0, x'', ?, ?, ?, ?)
          ON CONFLICT (address) DO UPDATE SET moment = excluded.moment, tries = excluded.tries,
            retry_at = excluded.retry_at, fault = excluded.fault
          """
      ).execute(arguments: [
        id, Moment.stored(now), tries, retry, fault.isEmpty ? "unknown" : fault.string,
      ])
      try leases.free(id)
      count += 1
    }
    return MatchTally(count > 0 ? [.failed: count] : [:])
  }

  /// Whether the address still waits as it was read, and no other worker has claimed it since.
  private func isMine(_ id: Int64, as read: PropertyAddress) throws -> Bool {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT a.text, a.postcode FROM property_address a JOIN queue_lease l ON l.address = a.id
          WHERE a.id = ? AND a.state = \(ReviewState.received.rawValue) AND l.session = ?
          """), arguments: [id, session.string])
    return row.map { $0.text(0) == read.text && $0.text(1) == read.postcode } ?? false
  }

  private func write(_ finding: MatchFinding) throws {
    let match = finding.match
    let candidates = try CandidateDocument.bytes(match.candidates, withRows: true)
    try db.cachedStatement(
      sql: """
        INSERT INTO queue_match (address, model, gnaf_index, probability, candidates, moment, tries,
          retry_at, fault)
        VALUES (?, ?, ?, ?, ?, ?, 0, NULL, '')
        ON CONFLICT (address) DO UPDATE SET model = excluded.model,
          gnaf_index = excluded.gnaf_index, probability = excluded.probability,
          candidates = excluded.candidates, moment = excluded.moment, tries = 0, retry_at = NULL,
          fault = ''
        """
    ).execute(arguments: [
      finding.address.id.raw, match.model.string, match.index.string, match.probability,
      candidates, Moment.stored(match.moment),
    ])
    let uncertainty = Int((abs(match.probability - 0.5) * 1_000_000).rounded())
    try db.cachedStatement(sql: "UPDATE property_address SET uncertainty = ? WHERE id = ?")
      .execute(arguments: [uncertainty, finding.address.id.raw])
  }

  /// Nobody looks at what the worker accepts: the trail says what it went by.
  private func tell(
    _ finding: MatchFinding, _ step: ReviewStep, _ trail: inout AuditTrail
  ) throws {
    let match = finding.match
    let code = match.candidates.first?.row.code.string ?? ""
    let why = "gnaf \(code), p \(match.probability), model \(match.model), index \(match.index)"
    try trail.append(
      AuditTrail.Entry(
        action: .advanced, record: RecordRef(.addresses, finding.address.id.raw),
        who: Self.worker, moment: now, field: "state",
        before: CleanText(RawText(step.from.token)), after: CleanText(RawText(step.to.token)),
        why: CleanText(RawText(why))))
  }

  /// Whether the same unit, by the same text, county, postcode and endowment, is decided under another
  /// code.
  private func isDecidedElsewhere(_ address: PropertyAddress) throws -> Bool {
    let ids = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.id FROM property_address AS a INDEXED BY property_address_settled
          WHERE a.state IN \(QueueTables.settled) AND a.text_key = ? AND a.id <> ?
          """), arguments: [TextKey.of(address.text), address.id.raw])
    return try ids.contains { id in
      guard let other = try AddressRow.address(id, db) else { return false }
      return other.endowmentName == address.endowmentName
        && AlikeAddresses.areAlike(other, address)
    }
  }
}
