import Domain
import Persian
import Testing

@testable import Stores

@Suite struct `corrections of single fields` {
  let fixture: ChangeFixture
  var store: SQLiteStore { fixture.store }
  let all = Window(offset: 0, limit: 10)

  init() throws {
    fixture = try ChangeFixture()
  }

  private func correct(
    _ record: RecordRef, _ field: CorrectableField, to new: CleanText, why: CleanText = "سهو"
  ) async throws -> ChangeOutcome {
    let old = try await store.correctable(record)?.first { $0.field == field }?.text ?? ""
    return try await fixture.make(.correct(record, field, from: old, to: new), why: why)
  }

  private func endowments(_ text: CleanText) async throws -> [CleanText] {
    let query = RecordQuery<Endowment>(filter: RecordFilter(text: text), sort: Sort(.name))
    return try await store.page(query, window: all).rows.map(\.code)
  }

  private func units(_ text: CleanText) async throws -> [CleanText] {
    let query = RecordQuery<PropertyUnit>(filter: RecordFilter(text: text), sort: Sort(.code))
    return try await store.page(query, window: all).rows.map(\.code)
  }

  @Test func `order and search follow a corrected name, down to the units`() async throws {
    #expect(try await endowments("") == ["E-1", "E-2", "E-3"])
    let outcome = try await correct(ChangeFixture.endowment, .endowmentName, to: "مدرسه نوين")
    guard case .done = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try await endowments("نوین") == ["E-1"])
    #expect(try await endowments("موقوفه ۱") == [])
    #expect(try await units("نوین") == ["U-1", "U-2", "U-3", "U-4"])
    #expect(try await endowments("") == ["E-1", "E-2", "E-3"])
    let entry = try fixture.entries().last
    #expect(entry?.action == .corrected && entry?.field == "endowmentName")
    #expect(entry?.before == "موقوفه 1" && entry?.after == "مدرسه نوین" && entry?.why == "سهو")
    #expect(entry?.key == "E-1")
  }

  @Test func `a plate is written in words and stored in numbers`() async throws {
    let unit = ChangeFixture.unit
    let values = try await store.correctable(unit)
    let plate = values?.first { $0.field == .plate }?.text
    #expect(plate == "۱ فرعی از ۱۲ اصلی، بخش بخش ۲" || plate == "۱ فرعی از ۱۲ اصلی، بخش ۲")
    _ = try await correct(unit, .plate, to: "1617 فرعی از 72 اصلی، بخش 10 تهران")
    guard case .unit(let one)? = try await store.record(unit, on: Day(epoch: 0)) else {
      Issue.record("no unit")
      return
    }
    #expect(one.plate == RegistrationPlate(main: 72, sub: 1_617, section: "10 تهران"))
    // What is shown in the form is read back as the same plate.
    let shown = try await store.correctable(unit)?.first { $0.field == .plate }?.text ?? ""
    #expect(try await correct(unit, .plate, to: shown) == .refused(.unchanged))
    _ = try await correct(unit, .plate, to: "")
    guard case .unit(let bare)? = try await store.record(unit, on: Day(epoch: 0)) else { return }
    #expect(bare.plate == nil)
  }

  @Test func `every field is corrected where it stands and nowhere else`() async throws {
    let records = [
      ChangeFixture.endowment, ChangeFixture.unit, ChangeFixture.lease, ChangeFixture.address,
    ]
    for record in records {
      for field in CorrectableField.of(record.subject) {
        let new: CleanText =
          switch field {
          case .unitPostcode, .addressPostcode: "۱۸۱۳۶-۵۳۴۹۸"
          case .plate: "7 اصلی"
          default: "نوشته درست"
          }
        let outcome = try await correct(record, field, to: new)
        guard case .done = outcome else {
          Issue.record("\(field): \(outcome)")
          continue
        }
        let now = try await store.correctable(record)?.first { $0.field == field }?.text
        switch field {
        case .unitPostcode, .addressPostcode: #expect(now == "1813653498")
        case .plate: #expect(now == "۷ اصلی")
        default: #expect(now == "نوشته درست")
        }
      }
    }
    #expect(try fixture.entries().count == CorrectableField.allCases.count)
    #expect(try await store.correctable(RecordRef(.units, 2))?.first?.text == "مغازه 2")
    #expect(try store.verifyAudit().holds)
  }

  @Test func `what an import would refuse is refused here`() async throws {
    let unit = ChangeFixture.unit
    #expect(
      try await correct(unit, .unitPostcode, to: "12345") == .refused(.badValue(.unitPostcode)))
    #expect(
      try await correct(unit, .unitPostcode, to: "1111111111")
        == .refused(.badValue(.unitPostcode)))
    #expect(try await correct(unit, .plate, to: "پلاک") == .refused(.badValue(.plate)))
    #expect(try await correct(unit, .unitTitle, to: "") == .refused(.emptyField(.unitTitle)))
    #expect(try await correct(unit, .unitTitle, to: "الف", why: "") == .refused(.reasonMissing))
    #expect(try await correct(unit, .donor, to: "الف") == .refused(.foreignField(.donor)))
    #expect(
      try await fixture.make(
        .correct(unit, .unitTitle, from: "دکان", to: "حجره"), why: "سهو")
        == .refused(.overtaken(now: "مغازه 1")))
    #expect(
      try await fixture.make(
        .correct(RecordRef(.units, 99), .unitTitle, from: "", to: "حجره"), why: "سهو")
        == .refused(.gone))
    #expect(try await store.correctable(RecordRef(.units, 99)) == nil)
    #expect(try fixture.entries().isEmpty)
  }
}
