import Domain
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `Rows inserted while triggers are silent` {
  private let folder: ScratchFolder
  private let store: SQLiteStore

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
  }

  @Test(arguments: ["endowment", "intention", "unit", "lease", "instalment", "property_address"])
  func `are made up for in the tables that are large`(table: String) {
    #expect(QuietInsertion.isUnderstood(table))
  }

  @Test func `count as if each had fired its own, beside updates and refusals`() throws {
    let owners = (1...9).map { Fixture.endowmentRecord(Fixture.text("E-\($0)")) }
    _ = try store.apply(owners.map(ImportRecord.endowment))
    for round in 0..<3 {
      let units = (1...400).map { n in
        Fixture.unitRecord(
          Fixture.text("U-\(n + round * 150)"), of: Fixture.endowment(n % 11), area: n * round)
      }
      _ = try store.apply(units.map(ImportRecord.unit))
      let leases = (1...200).map { n in
        Fixture.leaseRecord(
          Fixture.text("L-\(n + round * 90)"), unit: Fixture.text("U-\(n * 2)"),
          end: Day(epoch: 20_000 + n))
      }
      _ = try store.apply(leases.map(ImportRecord.lease))
      #expect(try store.defects() == [])
    }
    // Triggers fire again behind every batch.
    try store.writeNow { db in try db.execute(sql: "DELETE FROM lease WHERE id < 20") }
    #expect(try store.defects() == [])
  }

  @Test func `a code twice in one batch is one record`() throws {
    let owner = Fixture.endowment(1)
    let outcome = try store.apply([
      .endowment(Fixture.endowmentRecord(owner.code)),
      .unit(Fixture.unitRecord("U-1", of: owner, area: 5)),
      .unit(Fixture.unitRecord("U-1", of: owner, area: 6)),
    ])
    #expect((outcome.inserted, outcome.updated) == (2, 1))
    #expect(try store.defects() == [])
  }

  @Test func `lists are read without the indexes that are put off, which come back`() async throws {
    try store.beginFilling(.raqabat, bytes: .max)
    #expect(try store.readNow { try PutOffIndexes.missing($0).count } > 2)
    let owner = Fixture.endowment(1)
    _ = try store.apply([
      .endowment(Fixture.endowmentRecord(owner.code)),
      .unit(Fixture.unitRecord("U-1", of: owner)), .unit(Fixture.unitRecord("U-2", of: owner)),
    ])
    let query = RecordQuery<PropertyUnit>(sort: Sort(.area))
    #expect(try await store.page(query, window: Window(offset: 0, limit: 9)).rows.count == 2)
    try store.close()
    let again = try SQLiteStore.open(at: folder.file)
    #expect(try again.readNow { try PutOffIndexes.missing($0).isEmpty })
    // A table with rows in it keeps its indexes.
    try again.beginFilling(.raqabat, bytes: .max)
    #expect(try again.readNow { try PutOffIndexes.missing($0).isEmpty })
  }
}
