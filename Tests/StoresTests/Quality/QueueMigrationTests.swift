import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `a store from before second reviews` {
  @Test func `is brought up to date, its decisions counted`() async throws {
    let folder = try ScratchFolder()
    let store = try SQLiteStore.create(at: folder.file, tokens: Fixture.tokens)
    try store.load { loader in
      try loader.insert(Fixture.gnaf(1))
      for n in 1...3 { try loader.insert(Fixture.address(n, state: .inReview)) }
    }
    try store.setSecondReviewShare(0)
    _ = try await store.decide(
      .accept(RecordID(1)), on: RecordID(1), expected: .inReview, reviewer: "سارا",
      at: Fixture.morning)
    // What the step adds is taken away again, so that the file is as the second step left it.
    try store.writeNow { db in
      try Derived.remove(db)
      for tally in Tally.quality { try db.execute(sql: "DROP TABLE \(tally.table)") }
      for table in [
        "second_lease", "second_review", "known_item", "post_request", "post_batch",
        "quality_setting", "quality_key",
      ] {
        try db.execute(sql: "DROP TABLE \(table)")
      }
      try db.execute(
        sql: """
          DELETE FROM grdb_migrations WHERE identifier LIKE '3:%';
          PRAGMA user_version = 2
          """)
    }
    try store.close()
    #expect(throws: SourceError.corrupt(.older)) {
      _ = try SQLiteStore.open(at: folder.file, readOnly: true, tokens: Fixture.tokens)
    }
    let opened = try SQLiteStore.open(at: folder.file, tokens: Fixture.tokens)
    #expect(try opened.secondReviewShare() == 0.05)
    let report = try await opened.report(at: Fixture.morning)
    #expect(report.clerks == [QueueReport.ClerkWork(clerk: "سارا", today: 1, week: 1)])
    #expect(report.backlog.map(\.count) == [2])
    #expect(try opened.verifyAudit().holds)
  }
}
