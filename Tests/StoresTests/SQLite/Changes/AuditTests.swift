import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `the audit trail` {
  let fixture: ChangeFixture
  var store: SQLiteStore { fixture.store }

  init() throws {
    fixture = try ChangeFixture()
  }

  @Test func `an empty trail holds, and so does one of every kind of change`() async throws {
    let empty = try store.verifyAudit()
    #expect(empty.holds && empty.entries == 0 && empty.head == .zero && empty.first == nil)
    try await fixture.fill()
    let report = try store.verifyAudit()
    #expect(report.holds, "\(report.faults)")
    #expect(report.entries == 9)
    #expect(report.first == Fixture.morning)
    #expect(report.head == (try fixture.entries().last?.digest))
    #expect(try store.verifyAudit(expecting: empty.head).holds)
    let middle = try fixture.entries()[3].digest
    #expect(try store.verifyAudit(expecting: middle).holds)
  }

  @Test func `decisions and undos are entries on the address`() async throws {
    try await fixture.fill()
    let page = try await store.history(
      of: ChangeFixture.address, window: Window(offset: 0, limit: 10))
    #expect(page.total == 2)
    #expect(page.rows.map(\.action) == [.undone, .decided])
    #expect(page.rows.map(\.before) == ["rejected", "inReview"])
    #expect(page.rows.map(\.after) == ["inReview", "rejected"])
    #expect(page.rows.map(\.why) == ["plateMismatch", "plateMismatch"])
    #expect(page.rows.allSatisfy { $0.key == "A-1" })
  }

  @Test(
    arguments: [
      ("UPDATE audit SET why = 'x' WHERE seq = 6", [.altered(6)]),
      ("UPDATE audit SET who = 'رضا' WHERE seq = 2", [.altered(2)]),
      ("UPDATE audit SET moment = moment + 1 WHERE seq = 9", [.altered(9)]),
      ("UPDATE audit SET before = after, after = before WHERE seq = 6", [.altered(6)]),
      // A separator moved from one text to the next does not go unseen.
      ("UPDATE audit SET key = key || field, field = '' WHERE seq = 1", [.altered(1)]),
      ("DELETE FROM audit WHERE seq = 6", [.gap(at: 7, expected: 6), .unlinked(7)]),
      ("UPDATE audit SET digest = zeroblob(32) WHERE seq = 6", [.unlinked(7), .altered(6)]),
      (
        "UPDATE audit SET seq = -6 WHERE seq = 6; UPDATE audit SET seq = 6 WHERE seq = 7;"
          + "UPDATE audit SET seq = 7 WHERE seq = -6",
        [.unlinked(6), .altered(6), .unlinked(7), .altered(7), .unlinked(8)]
      ),
      (
        "UPDATE audit SET seq = seq + 100 WHERE seq > 8",
        [.gap(at: 109, expected: 9), .altered(109)]
      ),
      (
        """
        INSERT INTO audit SELECT seq + 1, moment, who, action, subject, record, key, field,
          before, after, why, 0, 0, x'', digest, digest FROM audit WHERE seq = 9
        """, [.altered(10)]
      ),
      ("UPDATE follow_up SET assignee = 'مریم'", [.rowAltered(.followUp, row: 1, entry: 7)]),
      ("UPDATE note SET text = 'x'", [.rowAltered(.note, row: 1, entry: 1)]),
      ("UPDATE assignment SET assignee = ''", [.rowAltered(.assignment, row: 1, entry: 5)]),
      ("UPDATE decision SET reason = 1", [.rowAltered(.decision, row: 1, entry: 8)]),
      ("DELETE FROM undo", [.rowGone(.undo, row: 1, entry: 9)]),
      ("DELETE FROM note", [.rowGone(.note, row: 1, entry: 1)]),
      (
        "INSERT INTO note SELECT 7, subject, record, text, author, moment FROM note",
        [.unwitnessed(.note, row: 7)]
      ),
      (
        "INSERT INTO decision SELECT 7, address, 3, NULL, NULL, reviewer, moment, 4 FROM decision",
        [.unwitnessed(.decision, row: 7)]
      ),
      (
        "DELETE FROM audit WHERE seq >= 8",
        [.unwitnessed(.decision, row: 1), .unwitnessed(.undo, row: 1)]
      ),
    ] as [(String, [AuditFault])])
  func `whatever is tampered with shows where it is`(sql: String, faults: [AuditFault])
    async throws
  {
    try await fixture.fill()
    try fixture.tamper(sql)
    let report = try store.verifyAudit()
    #expect(Set(report.faults) == Set(faults), "\(report.faults)")
    #expect(report.faultCount == faults.count)
    #expect(!report.holds)
  }

  @Test func `an end cut off with its rows shows against a head that was written down`()
    async throws
  {
    try await fixture.fill()
    let head = try store.verifyAudit().head
    try fixture.tamper(
      "DELETE FROM audit WHERE seq >= 8; DELETE FROM undo; DELETE FROM decision")
    #expect(try store.verifyAudit().holds)
    let report = try store.verifyAudit(expecting: head)
    #expect(report.faults == [.headMissing(head)])
  }

  @Test func `the first faults are told, all are counted`() async throws {
    for n in 0..<30 { try await fixture.make(.addNote(ChangeFixture.unit, Fixture.text("\(n)"))) }
    try fixture.tamper("UPDATE audit SET who = 'x'")
    let report = try store.verifyAudit()
    #expect(report.faults.count == 20 && report.faultCount == 30)
  }

  @Test(arguments: ["audit", "note"]) func `no console rewrites it`(table: String) async throws {
    try await fixture.fill()
    for sql in ["UPDATE \(table) SET moment = 0", "DELETE FROM \(table)"] {
      #expect(throws: SourceError.conflict(detail: Fixture.text("\(table) is append-only"))) {
        try store.writeNow { try $0.execute(sql: sql) }
      }
    }
    for table in ["follow_up", "assignment"] {
      #expect(throws: SourceError.conflict(detail: Fixture.text("\(table) is append-only"))) {
        try store.writeNow { try $0.execute(sql: "DELETE FROM \(table)") }
      }
    }
  }

  @Test func `decisions that came with a load are taken over as they stood`() async throws {
    let folder = try ScratchFolder()
    let loaded = try SQLiteStore.create(at: folder.file)
    try loaded.load { loader in
      for n in 1...3 { try loader.insert(Fixture.address(n, state: .skipped)) }
      for n in 1...3 {
        try loader.insert(
          Decision(
            id: RecordID(Int64(n)), address: RecordID(Int64(n)), verdict: .skip,
            reviewer: "رضا", moment: Fixture.morning, previous: .received))
      }
    }
    #expect(try loaded.verifyAudit().entries == 1)
    try loaded.setSecondReviewShare(0)
    _ = try await loaded.decide(
      .askPost, on: RecordID(1), expected: .skipped, reviewer: "سارا", at: Fixture.morning)
    _ = try await loaded.undo(reviewer: "رضا", at: Fixture.morning)
    // A later load takes over what it brought, and leaves alone what has entries.
    try loaded.load { loader in
      try loader.insert(
        Decision(
          id: RecordID(9), address: RecordID(2), verdict: .skip, reviewer: "رضا",
          moment: Fixture.morning, previous: .skipped))
    }
    let report = try loaded.verifyAudit()
    #expect(report.holds && report.entries == 4, "\(report)")
    let queue = try DatabaseQueue(path: folder.file)
    try await queue.write { db in
      try db.execute(
        sql: "DROP TRIGGER decision_forbids_update; UPDATE decision SET reviewer = '' WHERE id = 2")
    }
    #expect(try loaded.verifyAudit().faults == [.adoptionAltered(.decision, entry: 1)])
    try loaded.close()
  }

  @Test func `entries are listed by subject, record, person and time`() async throws {
    try await fixture.fill()
    try await fixture.make(.addNote(ChangeFixture.unit, "بعد"), who: "رضا", after: 3_600)
    func seqs(_ filter: AuditFilter) throws -> [Int64] {
      var seqs: [Int64] = []
      try store.eachAuditEntry(filter) { seqs.append($0.seq) }
      return seqs
    }
    #expect(try seqs(AuditFilter()) == Array(1...10))
    #expect(try seqs(AuditFilter(subject: .endowments)) == [5, 6])
    #expect(try seqs(AuditFilter(key: "A-1")) == [8, 9])
    #expect(try seqs(AuditFilter(who: "رضا")) == [10])
    #expect(try seqs(AuditFilter(since: Fixture.morning.addingTimeInterval(1))) == [10])
    #expect(try seqs(AuditFilter(subject: .units, key: "E-1")) == [])
  }
}
