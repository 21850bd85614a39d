import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `importing into the store` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let all = Window(offset: 0, limit: 100)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
  }

  private var batch: [ImportRecord] {
    let owner = Fixture.endowment(1)
    return [
      .endowment(Fixture.endowmentRecord(owner.code)),
      .unit(Fixture.unitRecord("U-1", of: owner)),
      .unit(Fixture.unitRecord("U-2", of: owner)),
      .lease(Fixture.leaseRecord("ق-۱", unit: "U-1", end: Day(epoch: 20_100), rent: 500)),
      .gnaf(Fixture.gnaf(0)),
      .property(
        PropertyAddressRecord(
          code: "P-1", endowmentName: "موقوفه", officeProvince: "یزد", officeCounty: "یزد",
          text: "بازار", postcode: "", arrived: Fixture.morning)),
    ]
  }

  @Test func `a batch is inserted, and the same batch again changes nothing`() async throws {
    let first = try store.apply(batch)
    #expect(first.inserted == 6)
    #expect(first.rejected.isEmpty)
    let token = try await store.changeToken()
    let second = try store.apply(batch)
    #expect(second.unchanged == 6)
    #expect(second.inserted + second.updated == 0)
    #expect(try await store.changeToken() == token)
    let query = RecordQuery<PropertyUnit>(sort: Sort(.code))
    let units = try await store.page(query, window: all).rows
    #expect(units.map(\.rent) == [Rial(500), .zero])
    #expect(units.map(\.leaseEnd) == [Day(epoch: 20_100), nil])
    let figures = try await store.statistics(on: Day(epoch: 20_000))
    #expect(figures.endowments == 1 && figures.units == 2 && figures.leases == 1)
    #expect(figures.newThisWeek == 1)
  }

  @Test func `a changed record is updated where it stands`() async throws {
    _ = try store.apply(batch)
    let outcome = try store.apply([
      .endowment(Fixture.endowmentRecord("E-1", name: "موقوفهٔ نوین")),
      .unit(Fixture.unitRecord("U-2", of: Fixture.endowment(1), area: 99)),
      .lease(Fixture.leaseRecord("ق-۱", unit: "U-2", end: Day(epoch: 20_050), rent: 700)),
      .gnaf(Fixture.gnaf(0, street: "خیابان بهشت")),
    ])
    #expect(outcome.updated == 4)
    let query = RecordQuery<PropertyUnit>(filter: RecordFilter(text: "نوین"), sort: Sort(.code))
    let units = try await store.page(query, window: all).rows
    #expect(units.map(\.endowmentName) == ["موقوفهٔ نوین", "موقوفهٔ نوین"])
    #expect(units.map(\.area) == [30, 99])
    #expect(units.map(\.rent) == [.zero, Rial(700)])
    var streets: [CleanText] = []
    try store.forEachGnafRow { streets.append($0.mainStreet) }
    #expect(streets == ["خیابان بهشت"])
  }

  @Test func `what refers to nothing is refused and the rest is written`() throws {
    let outcome = try store.apply([
      .unit(Fixture.unitRecord("U-1", of: Fixture.endowment(9))),
      .lease(Fixture.leaseRecord("ق-۱", unit: "U-7", end: Day(epoch: 20_100))),
      .endowment(Fixture.endowmentRecord("")),
      .endowment(Fixture.endowmentRecord("E-2")),
    ])
    #expect(outcome.inserted == 1)
    #expect(outcome.rejected.map(\.index) == [0, 1, 2])
    #expect(
      outcome.rejected.map(\.reason) == [
        .unknownReference(.endowmentCode, code: "E-9"), .unknownReference(.unitCode, code: "U-7"),
        .missing(.code),
      ])
  }

  @Test func `a province in another spelling is the same province`() async throws {
    let record = Fixture.endowmentRecord("E-1")
    var arabic = record
    arabic.code = "E-2"
    arabic.place = Place(province: "يزد", county: "يزد", locality: "")
    _ = try store.apply([.endowment(record), .endowment(arabic)])
    let figures = try await store.statistics(on: Day(epoch: 20_000))
    #expect(figures.byProvince.map(\.name) == ["یزد"])
    #expect(figures.byProvince.map(\.endowments) == [2])
    #expect(try store.apply([.endowment(arabic)]).unchanged == 1)
  }

  @Test func `an address under review keeps its state and its place in the queue`() async throws {
    _ = try store.apply(batch)
    let id = RecordID<PropertyAddress>(1)
    try store.writeNow { db in
      try db.execute(sql: "UPDATE property_address SET state = 4 WHERE id = ?", arguments: [id.raw])
    }
    let decision = try await store.decide(
      .skip, on: id, expected: .inReview, reviewer: "سارا", at: Fixture.morning)
    let outcome = try store.apply([
      .property(
        PropertyAddressRecord(
          code: "P-1", endowmentName: "موقوفه", officeProvince: "یزد", officeCounty: "یزد",
          text: "بازار نو", postcode: "", arrived: Fixture.morning.addingTimeInterval(9)))
    ])
    #expect(outcome.updated == 1)
    let address = try #require(try await store.record(id))
    #expect(address.state == .skipped && address.decision == decision)
    #expect(address.arrived == Fixture.morning && address.text == "بازار نو")
  }
}
