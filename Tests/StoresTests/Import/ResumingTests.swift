import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `Imports that were cut short` {
  private let folder: ScratchFolder
  private let store: SQLiteStore
  private let fixture: ImportFixture
  private let count = 33_000

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    fixture = try ImportFixture()
  }

  /// Rows some of which are refused by their value, by a key met before, or by the store.
  private func file(_ name: String = "units.csv") throws -> String {
    var text = "code,endowment_code,title,type,use,province,deed_state,occupancy,postcode\n"
    for n in 1...count {
      let code = n % 5_000 == 4_999 ? n - 4_990 : n
      let owner = n % 997 == 0 ? "E-9" : "E-1"
      let type = n % 1_009 == 0 ? "castle" : "garden"
      text += "U\(code),\(owner),باغ \(n % 83),\(type),income,یزد,none,vacant,\n"
    }
    return try fixture.write(name, text)
  }

  private func prepare(_ store: SQLiteStore) throws {
    _ = try store.apply([.endowment(Fixture.endowmentRecord("E-1"))])
  }

  @Test func `go on where they stopped, and come to what they would have come to`() throws {
    let file = try file()
    let whole = try SQLiteStore.create(at: folder.path + "/whole.sqlite")
    try prepare(whole)
    let expected = try fixture.run(
      .raqabat, [file], into: StoreImport(whole), rejects: fixture.path("whole.csv"))

    try prepare(store)
    let rejects = fixture.path("rejects.csv")
    for batches in [0, 1, 1] {
      #expect(throws: ImportError.self) {
        try fixture.run(
          .raqabat, [file], into: StoreImport(store, stopsAfter: batches), rejects: rejects)
      }
    }
    let summary = try fixture.run(.raqabat, [file], into: StoreImport(store), rejects: rejects)
    #expect(summary.resumedRows == 20_000)
    #expect(summary.rows == count && summary.inserted == expected.inserted)
    #expect(summary.rejectedByReason == expected.rejectedByReason)
    #expect(summary.warnings == expected.warnings)
    #expect(try store.contents() == whole.contents())
    #expect(try store.defects() == [])
    #expect(try fixture.text("rejects.csv") == fixture.text("whole.csv"))
    #expect(!fixture.exists("rejects.csv.partial"))
  }

  @Test func `begin anew where that is asked for, and when the file is another`() throws {
    let file = try file()
    try prepare(store)
    func cutShort() {
      #expect(throws: ImportError.self) {
        try fixture.run(.raqabat, [file], into: StoreImport(store, stopsAfter: 1))
      }
    }
    cutShort()
    let anew = try fixture.run(.raqabat, [file], into: StoreImport(store), isAnew: true)
    #expect(anew.resumedRows == 0 && anew.unchanged > 9_000)
    cutShort()
    let longer = try fixture.text("units.csv") + "U-x,E-1,باغ,garden,income,یزد,none,vacant,\n"
    let other = try fixture.run(
      .raqabat, [try fixture.write("units.csv", longer)], into: StoreImport(store))
    #expect(other.resumedRows == 0 && other.inserted == 1)
  }

  @Test func `begin anew where their rejects file is gone`() throws {
    let file = try file()
    try prepare(store)
    let rejects = fixture.path("rejects.csv")
    #expect(throws: ImportError.self) {
      try fixture.run(
        .raqabat, [file], into: StoreImport(store, stopsAfter: 2), rejects: rejects)
    }
    try FileManager.default.removeItem(atPath: rejects + ".partial")
    let summary = try fixture.run(.raqabat, [file], into: StoreImport(store), rejects: rejects)
    #expect(summary.resumedRows == 0)
    let lines = try fixture.text("rejects.csv").split(separator: "\n").count
    #expect(lines == summary.rejected + 2)
  }

  @Test func `of several files leave out what they had finished`() throws {
    try prepare(store)
    let first = try fixture.write(
      "first.csv",
      "code,endowment_code,title,type,use,province,deed_state,occupancy\n"
        + "F1,E-1,باغ,garden,income,یزد,none,vacant\nF2,E-1,باغ,moat,income,یزد,none,vacant\n")
    let second = try file()
    let rejects = fixture.path("rejects.csv")
    #expect(throws: ImportError.self) {
      try fixture.run(
        .raqabat, [first, second], into: StoreImport(store, stopsAfter: 2), rejects: rejects)
    }
    let summary = try fixture.run(
      .raqabat, [first, second], into: StoreImport(store), rejects: rejects)
    #expect(summary.resumedRows == 10_002 && summary.rows == count + 2)
    let text = try fixture.text("rejects.csv")
    #expect(text.contains("F2") && text.split(separator: "\n").count == summary.rejected + 3)
  }

  @Test func `a trial writes nothing and finds the same`() throws {
    let file = try file()
    try prepare(store)
    let before = try store.contents()
    let trial = try fixture.run(.raqabat, [file], into: StoreImport(store, isTrial: true))
    #expect(try store.contents() == before)
    let real = try fixture.run(.raqabat, [file], into: StoreImport(store))
    #expect(trial.inserted == real.inserted)
    #expect(trial.rejectedByReason == real.rejectedByReason)
  }
}
