import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `changes made by operators` {
  let fixture: ChangeFixture
  var store: SQLiteStore { fixture.store }

  init() throws {
    fixture = try ChangeFixture()
  }

  @Test func `a note stays with its record and tells who wrote it and when`() async throws {
    for text in ["یک", "دو", "سه", "چهار"] as [CleanText] {
      let outcome = try await fixture.make(.addNote(ChangeFixture.unit, text))
      guard case .done(1, _) = outcome else {
        Issue.record("\(outcome)")
        return
      }
    }
    let standing = try await store.standing(of: ChangeFixture.unit)
    #expect(standing.noteCount == 4)
    #expect(standing.notes.map(\.text) == ["چهار", "سه", "دو"])
    #expect(standing.notes.first?.author == "سارا")
    #expect(standing.notes.first?.moment == Fixture.morning)
    #expect(try await store.standing(of: RecordRef(.units, 2)).isEmpty)
    #expect(try await store.standing(of: RecordRef(.endowments, 1)).isEmpty)
  }

  @Test func `a follow-up is opened, moved, passed on, postponed and closed`() async throws {
    let id = RecordID<FollowUp>(1)
    let day = Day(epoch: 20_455)
    try await fixture.make(
      .openFollowUp(ChangeFixture.lease, title: "اخطاریه", assignee: "رضا", due: day))
    let opened = try await store.standing(of: ChangeFixture.lease).followUps
    #expect(opened.map(\.title) == ["اخطاریه"])
    #expect(opened.first?.key == "ق-۱")
    #expect(opened.first?.due == day && opened.first?.openedBy == "سارا")
    #expect(opened.first?.isOverdue(on: day) == false)
    #expect(opened.first?.isOverdue(on: day.advanced(by: 1)) == true)
    try await fixture.make(
      .moveFollowUp(id, from: .open, to: .waiting), .passFollowUp(id, from: "رضا", to: "مریم"),
      .postponeFollowUp(id, from: day, to: nil))
    let moved = try await store.standing(of: ChangeFixture.lease).followUps.first
    #expect(moved?.state == .waiting && moved?.assignee == "مریم" && moved?.due == nil)
    try await fixture.make(.moveFollowUp(id, from: .waiting, to: .done))
    #expect(try await store.standing(of: ChangeFixture.lease).followUps.isEmpty)
    let actions = try fixture.entries().map(\.action)
    #expect(
      actions == [
        .followUpOpened, .followUpPassed, .followUpPostponed, .followUpMoved, .followUpPassed,
        .followUpPostponed, .followUpMoved,
      ])
    #expect(try fixture.entries().allSatisfy { $0.key == "ق-۱" && $0.who == "سارا" })
  }

  @Test func `the most urgent follow-ups come first, mine apart from everybody's`() async throws {
    let days: [Int?] = [nil, 20_500, 20_400, 20_450]
    for (n, day) in days.enumerated() {
      try await fixture.make(
        .openFollowUp(
          RecordRef(.units, Int64(n + 1)), title: Fixture.text("\(n)"),
          assignee: n.isMultiple(of: 2) ? "مریم" : "رضا", due: day.map(Day.init(epoch:))))
    }
    try await fixture.make(.moveFollowUp(RecordID(4), from: .open, to: .done))
    func titles(_ query: FollowUpQuery, from offset: Int = 0) async throws -> [CleanText] {
      try await store.followUps(query, window: Window(offset: offset, limit: 10)).rows.map(\.title)
    }
    #expect(try await titles(FollowUpQuery()) == ["2", "1", "0"])
    #expect(try await titles(FollowUpQuery(), from: 2) == ["0"])
    // Another keyboard's letters are the same person.
    #expect(try await titles(FollowUpQuery(assignee: "مريم")) == ["2", "0"])
    #expect(try await titles(FollowUpQuery(closed: true)) == ["3"])
    #expect(try await titles(FollowUpQuery(assignee: "مریم", closed: true)) == [])
    let page = try await store.followUps(FollowUpQuery(), window: Window(offset: 1, limit: 1))
    #expect(page.total == 3 && page.offset == 1)
  }

  @Test func `records are given to somebody and taken back, many at once`() async throws {
    let units = (1...4).map { RecordRef(.units, Int64($0)) }
    try await fixture.make(.assign(units[1], from: "", to: "رضا"))
    let outcome = try await store.carryOut(
      ChangeOrder(units.map { .assign($0, from: nil, to: "رضا") }, who: "سارا"),
      at: Fixture.morning)
    guard case .done(4, let last) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    // The one that was his already says nothing new.
    #expect(last == 4)
    for unit in units { #expect(try await store.standing(of: unit).assignee == "رضا") }
    try await fixture.make(.assign(units[0], from: "رضا", to: ""))
    #expect(try await store.standing(of: units[0]).isEmpty)
    #expect(try fixture.entries().last?.action == .withdrawn)
  }

  @Test func `what one change of many refuses, all are without`() async throws {
    let outcome = try await fixture.make(
      .addNote(ChangeFixture.unit, "یک"), .assign(ChangeFixture.unit, from: "", to: "رضا"),
      .correct(ChangeFixture.unit, .unitTitle, from: "مغازه 1", to: "دکان"),
      .addNote(RecordRef(.units, 99), "دو"), why: "بازدید")
    #expect(outcome == .refused(.gone))
    #expect(try await store.standing(of: ChangeFixture.unit).isEmpty)
    #expect(try fixture.entries().isEmpty)
    let values = try await store.correctable(ChangeFixture.unit)
    #expect(values?.first { $0.field == .unitTitle }?.text == "مغازه 1")
    #expect(try store.verifyAudit().holds)
  }

  @Test func `nothing is overwritten that was not seen`() async throws {
    let unit = ChangeFixture.unit
    try await fixture.make(.openFollowUp(unit, title: "بازدید", assignee: "رضا", due: nil))
    try await fixture.make(.assign(unit, from: "", to: "رضا"))
    let id = RecordID<FollowUp>(1)
    let day = Day(epoch: 20_455)
    let refusals: [(Change, ChangeRefusal)] = [
      (.moveFollowUp(id, from: .waiting, to: .done), .overtaken(now: "open")),
      (.moveFollowUp(id, from: .open, to: .open), .forbiddenMove(from: .open, to: .open)),
      (.moveFollowUp(id, from: .open, to: .dropped), .reasonMissing),
      (.moveFollowUp(RecordID(9), from: .open, to: .done), .gone),
      (.passFollowUp(id, from: "مریم", to: "سارا"), .overtaken(now: "رضا")),
      (.passFollowUp(id, from: "رضا", to: "رضا"), .unchanged),
      (.postponeFollowUp(id, from: day, to: nil), .overtaken(now: "")),
      (.postponeFollowUp(id, from: nil, to: nil), .unchanged),
      (.openFollowUp(unit, title: "", assignee: "", due: nil), .emptyText),
      (.openFollowUp(RecordRef(.leases, 9), title: "الف", assignee: "", due: nil), .gone),
      (.addNote(unit, ""), .emptyText),
      (.assign(unit, from: "", to: "مریم"), .overtaken(now: "رضا")),
      (.assign(unit, from: "رضا", to: "رضا"), .unchanged),
      (.assign(RecordRef(.machines, 9), from: nil, to: "رضا"), .gone),
    ]
    let before = try fixture.entries().count
    for (change, refusal) in refusals {
      #expect(try await fixture.make(change) == .refused(refusal))
    }
    #expect(try fixture.entries().count == before)
  }

  @Test func `two consoles at once keep one chain`() async throws {
    let other = try SQLiteStore.open(at: fixture.folder.file)
    let consoles: [(SQLiteStore, CleanText)] = [(store, "سارا"), (other, "رضا")]
    try await withThrowingTaskGroup { group in
      for (console, who) in consoles {
        group.addTask {
          for n in 1...40 {
            let unit = RecordRef(.units, Int64(n % 4 + 1))
            _ = try await console.carryOut(
              ChangeOrder([.addNote(unit, Fixture.text("\(n)"))], who: who),
              at: Fixture.morning)
          }
        }
      }
      try await group.waitForAll()
    }
    let report = try store.verifyAudit()
    #expect(report.holds && report.entries == 80)
    #expect(try fixture.entries().count { $0.who == "رضا" } == 40)
    try other.close()
  }

  @Test func `one that may only read writes nothing`() async throws {
    let reader = try SQLiteStore.open(
      at: fixture.folder.file, readOnly: true)
    await #expect(throws: SourceError.unwritable(path: Fixture.text(fixture.folder.file))) {
      _ = try await reader.carryOut(
        ChangeOrder([.addNote(ChangeFixture.unit, "یک")], who: "سارا"), at: Fixture.morning)
    }
    #expect(try await reader.standing(of: ChangeFixture.unit).isEmpty)
  }

  @Test func `a record is found by its reference`() async throws {
    let today = Day(epoch: 20_450)
    func found(_ record: RecordRef) async throws -> FoundRecord? {
      try await store.record(record, on: today)
    }
    guard case .lease(let lease, let unit)? = try await found(ChangeFixture.lease),
      case .unit(let same)? = try await found(ChangeFixture.unit),
      case .endowment(let endowment)? = try await found(ChangeFixture.endowment),
      case .address(let address)? = try await found(ChangeFixture.address)
    else {
      Issue.record("something is not found")
      return
    }
    #expect(lease.contractNumber == "ق-۱" && unit == same)
    #expect(endowment.code == "E-1" && address.code == "A-1")
    for subject in Subject.allCases {
      #expect(try await found(RecordRef(subject, 99)) == nil)
    }
  }
}
