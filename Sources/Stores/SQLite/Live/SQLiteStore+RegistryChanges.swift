package import Domain
import GRDB
package import Persian

// Changes as they happen in an office: small transactions, counters kept by triggers.
extension SQLiteStore {
  /// Books a payment on an instalment, on top of what was paid before.
  ///
  /// One that settles only a part leaves no more than a notice standing, as ``Instalment/paying(_:on:)``.
  package func pay(
    _ instalment: RecordID<Instalment>, amount: Rial, on day: Day
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: """
          UPDATE instalment SET paid = paid + ?1, paid_on = ?2, stage = CASE
            WHEN paid + ?1 < amount AND stage NOT IN (?4, ?5) THEN ?6 ELSE stage END
          WHERE id = ?3
          """,
        arguments: [
          amount.amount, day.epoch, instalment.raw, CollectionStage.none.rawValue,
          CollectionStage.forgiven.rawValue, CollectionStage.notice.rawValue,
        ])
      try Self.expectChange(db, "no such instalment")
    }
  }

  /// Adds a lease with its instalments; ids that are zero are assigned, and the lease's is returned.
  @discardableResult package func add(
    _ lease: Lease, instalments: [Instalment]
  ) throws(SourceError) -> RecordID<Lease> {
    try writeNow { db in
      let writer = try LeaseWriter(db)
      let id = try lease.id.raw == 0 ? Self.freeID("lease", db) : lease.id.raw
      try writer.write(lease.with(id: RecordID(id)), isNew: true)
      var next = try Self.freeID("instalment", db)
      for instalment in instalments {
        let own = instalment.id.raw == 0 ? next : instalment.id.raw
        next = max(next, own) + (own == next ? 1 : 0)
        try writer.write(instalment.with(id: RecordID(own), lease: RecordID(id)))
      }
      return RecordID(id)
    }
  }

  /// Moves a lease to another state: closed, contested, held over.
  package func setState(
    _ state: LeaseState, of lease: RecordID<Lease>
  ) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: "UPDATE lease SET state = ? WHERE id = ?", arguments: [state.rawValue, lease.raw])
      try Self.expectChange(db, "no such lease")
    }
  }

  /// Records how far the title deed of a unit has come; one that is issued is put into the list of deeds.
  package func setDeed(_ unit: RecordID<PropertyUnit>, _ deed: Deed) throws(SourceError) {
    try writeNow { db in
      try db.execute(
        sql: """
          UPDATE unit SET deed = ?, deed_kind = ?, deed_serial = ?, deed_issued = ? WHERE id = ?
          """,
        arguments: [
          deed.state.rawValue, deed.kind?.rawValue, deed.serial.string, deed.issued?.epoch,
          unit.raw,
        ])
      try Self.expectChange(db, "no such unit")
      if deed.state.isIssued, !deed.serial.isEmpty {
        try TitleDeedWriter.register(deed, of: unit, db)
      }
    }
  }

  /// Instalments with something left to pay and due through `day`, the latest due first.
  package func unpaidInstalments(
    dueThrough day: Day, skipping offset: Int = 0, limit: Int
  ) throws(SourceError) -> [Instalment] {
    try readNow { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(InstalmentRow.columns)
          FROM instalment INDEXED BY instalment_unpaid
          WHERE paid < amount AND stage <> \(CollectionStage.forgiven.rawValue) AND due_day <= ? ORDER BY due_day DESC, id DESC LIMIT ? OFFSET ?
          """,
        arguments: [day.epoch, limit, offset]
      ).map(Instalment.init(row:))
    }
  }

  /// Units whose deed stands so, by id, after `id`: a source of units to move on.
  package func units(
    withDeed state: DeedState, after id: RecordID<PropertyUnit>, limit: Int
  ) throws(SourceError) -> [RecordID<PropertyUnit>] {
    try readNow { db in
      try Int64.fetchAll(
        db, sql: "SELECT id FROM unit WHERE id > ? AND +deed = ? ORDER BY id LIMIT ?",
        arguments: [id.raw, state.rawValue, limit]
      ).map { RecordID($0) }
    }
  }

  /// Leases in force that end in these days, the soonest first: a source of leases to renew.
  package func leases(
    endingFrom first: Day, through last: Day, limit: Int
  ) throws(SourceError) -> [Lease] {
    try readNow { db in
      let units = try Int64.fetchAll(
        db,
        sql: """
          SELECT id FROM unit INDEXED BY unit_by_lease_end WHERE lease_end BETWEEN ? AND ?
          ORDER BY lease_end, id LIMIT ?
          """, arguments: [first.epoch, last.epoch, limit])
      return try units.flatMap { unit in
        try LeaseRow.all(of: unit, on: last, db).filter {
          $0.state == .current && $0.end >= first && $0.end <= last
        }
      }
    }
  }

  /// The id after the largest in a table.
  static func freeID(_ table: String, _ db: Database) throws -> Int64 {
    try (Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0) + 1
  }

  static func expectChange(_ db: Database, _ detail: CleanText) throws {
    guard db.changesCount > 0 else { throw SourceError.conflict(detail: detail) }
  }
}
