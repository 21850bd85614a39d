import Domain
import Foundation
import GRDB
import Persian

/// Batches to the Post within one write transaction.
struct PostBook {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// The batch that was made and has no file yet; nil where there is none.
  func unwritten() throws -> PostBatch? {
    try Int64.fetchOne(db, sql: "SELECT min(id) FROM post_batch WHERE written = 0")
      .flatMap { try batch($0, isResumed: true) }
  }

  /// A batch that was made before; nil where there is none of this number.
  func batch(_ id: Int64, isResumed: Bool = false) throws -> PostBatch? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, client_batch, moment, digest,
          (SELECT count(*) FROM post_request r WHERE r.batch = post_batch.id)
        FROM post_batch WHERE id = ?
        """, arguments: [id])
    guard let row else { return nil }
    guard let digest = Digest(bytes: row[3] as Data) else {
      throw SourceError.unexpected(detail: "a batch without a digest")
    }
    return PostBatch(
      id: row.id(0), name: row.text(1), moment: Moment.date(row[2]), rows: row[4],
      digest: digest, isResumed: isResumed)
  }

  /// The rows of a batch, as they were when it was made.
  func envelope(of batch: PostBatch) throws -> PostEnvelope {
    var envelope = PostEnvelope(name: batch.name.string)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, postcode FROM post_request WHERE batch = ? ORDER BY id",
      arguments: [batch.id.raw])
    while let row = try rows.next() { envelope.add(row[0], row[1]) }
    guard try envelope.signature() == batch.digest else {
      throw SourceError.unexpected(detail: "the batch is not as it was made")
    }
    return envelope
  }

  /// Takes every address that needs the Post and is not asked about into a new batch.
  ///
  /// Addresses without a postcode the Post could know are left out and counted.
  func make(by who: CleanText, at now: Date) throws -> (batch: PostBatch?, left: Int) {
    let (addresses, left) = try unasked()
    guard !addresses.isEmpty else { return (nil, left) }
    let id = try SQLiteStore.freeID("post_batch", db)
    let first = try SQLiteStore.freeID("post_request", db)
    let moment = Moment.stored(now)
    let name = "didban-\(moment)-\(id)"
    var envelope = PostEnvelope(name: name)
    for (index, address) in addresses.enumerated() {
      envelope.add(first + Int64(index), address.postcode)
    }
    let digest = try envelope.signature()
    try db.execute(
      sql: """
        INSERT INTO post_batch (id, client_batch, made_by, moment, digest, written)
        VALUES (?, ?, ?, ?, ?, 0)
        """, arguments: [id, name, who.string, moment, Data(digest.bytes)])
    let insert = try RowWriter(
      db, into: "post_request", columns: "id, batch, address, postcode, sent")
    var trail = try AuditTrail(db)
    for (row, address) in zip(envelope.rows, addresses) {
      try insert.run(row.id, id, address.id, address.postcode, moment)
      try trail.append(
        AuditTrail.Entry(
          action: .postAsked, record: RecordRef(.addresses, address.id), who: who,
          moment: Moment.date(moment), field: "postcode",
          after: CleanText(RawText(address.postcode)), row: (.postRequest, row.id)))
    }
    let batch = PostBatch(
      id: RecordID(id), name: CleanText(RawText(name)), moment: Moment.date(moment),
      rows: addresses.count, digest: digest, isResumed: false)
    return (batch, left)
  }

  func markWritten(_ batch: PostBatch) throws {
    try db.execute(
      sql: "UPDATE post_batch SET written = 1 WHERE id = ?", arguments: [batch.id.raw])
  }

  private func unasked() throws -> (addresses: [(id: Int64, postcode: String)], left: Int) {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT a.id, a.postcode FROM property_address a INDEXED BY property_address_queue
        WHERE a.state = ? AND NOT EXISTS (SELECT 1 FROM post_request r
          WHERE r.address = a.id AND r.answered IS NULL)
        ORDER BY a.arrived, a.id
        """, arguments: [ReviewState.needsPost.rawValue])
    var addresses: [(id: Int64, postcode: String)] = []
    var left = 0
    while let row = try rows.next() {
      if let postcode = try? Postcode(row[1]) {
        addresses.append((row[0], postcode.digits))
      } else {
        left += 1
      }
    }
    return (addresses, left)
  }
}
