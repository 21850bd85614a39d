import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `arrears, deeds, files and audits as they move` {
  let folder: ScratchFolder
  let store: SQLiteStore
  let today = Day(epoch: 20_000)

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
    try store.load { loader in
      try loader.insert(Fixture.endowment(1))
      for n in 1...3 { try loader.insert(Fixture.unit(n)) }
      let lease = Lease(
        id: RecordID(1), contractNumber: "1", unit: RecordID(1), tenant: "مستأجر", kind: .first,
        state: .current, start: today, end: today, rent: Rial(100), deposit: .zero, due: .zero,
        paid: .zero)
      let stages: [CollectionStage] = [.none, .lawsuit, .forgiven]
      try loader.insert(
        lease,
        instalments: stages.enumerated().map { index, stage in
          Instalment(
            id: RecordID(Int64(index + 1)), lease: lease.id, dueDate: today.advanced(by: -40),
            amount: Rial(100), paid: .zero, paidOn: nil, stage: stage)
        })
      try loader.insert(
        LegalFile(
          id: RecordID(1), code: "1", endowment: RecordID(1), endowmentName: "", unit: nil,
          subject: .other, court: "", opened: today, state: .opened, nextHearing: nil))
      try loader.insert(
        Investigation(
          id: RecordID(1), code: "1", endowment: RecordID(1), endowmentName: "", year: 1403,
          filed: today, reviewer: "", state: .filed, clearanceNumber: ""))
    }
  }

  @Test(arguments: [1, 2, 3])
  func `a payment does to the stored instalment what it does to the value`(id: Int64) async throws {
    let before = try #require(try await store.record(RecordID<Instalment>(id)))
    try store.pay(RecordID(id), amount: Rial(30), on: today)
    let part = try #require(try await store.record(RecordID<Instalment>(id)))
    if before.stage != .forgiven { #expect(part == (try before.paying(Rial(30), on: today))) }
    try store.pay(RecordID(id), amount: Rial(70), on: today)
    let whole = try #require(try await store.record(RecordID<Instalment>(id)))
    if before.stage != .forgiven { #expect(whole == (try part.paying(Rial(70), on: today))) }
    #expect(whole.paid == Rial(100))
  }

  @Test func `what is forgiven is neither overdue nor to be collected`() async throws {
    let figures = try await store.statistics(on: today)
    #expect(figures.rents.overdue == Rial(200))
    #expect(figures.rents.overdueCount == 2)
    #expect(try store.unpaidInstalments(dueThrough: today, limit: 9).map(\.id.raw) == [2, 1])
    try store.setStage(.forgiven, of: RecordID(1))
    #expect(try await store.statistics(on: today).rents.overdue == Rial(100))
  }

  private func deeds(of unit: Int64) async throws -> [TitleDeed] {
    let query = RecordQuery<TitleDeed>(
      filter: RecordFilter(scope: .unit(RecordID(unit))), sort: Sort(.serial))
    return try await store.page(query, window: Window(offset: 0, limit: 10)).rows
  }

  @Test func `a deed that is issued comes into the list, once for all units that name it`()
    async throws
  {
    let deed = Deed(state: .issued, kind: .singleSheet, serial: "77", issued: today)
    for unit in [1, 2, 1] { try store.setDeed(RecordID(Int64(unit)), deed) }
    try store.setDeed(RecordID(3), Deed(state: .entered))
    let listed = try await deeds(of: 1)
    #expect(listed.map(\.serial) == ["77"])
    #expect(listed.map(\.unitCount) == [2])
    #expect(listed == (try await deeds(of: 2)))
    #expect(try await deeds(of: 3) == [])
    #expect(try await store.record(RecordID<PropertyUnit>(1))?.deedCount == 1)
  }

  @Test func `files are heard and accounts cleared`() async throws {
    #expect(try store.openFile(from: RecordID(0))?.id == RecordID(1))
    let hearing = today.advanced(by: 20)
    try store.setState(.beforeCourt, nextHearing: hearing, of: RecordID(1))
    #expect(try await store.record(RecordID<LegalFile>(1))?.nextHearing == hearing)
    try store.setState(.settled, nextHearing: nil, of: RecordID(1))
    #expect(try store.openFile(from: RecordID(0)) == nil)
    #expect(try store.openInvestigation(from: RecordID(0))?.state == .filed)
    try store.setState(.cleared, reviewer: "رضایی", clearanceNumber: "9", of: RecordID(1))
    #expect(try store.openInvestigation(from: RecordID(0)) == nil)
    #expect(try await store.record(RecordID<Investigation>(1))?.clearanceNumber == "9")
  }

  @Test func `what is not there does not move`() {
    #expect(throws: SourceError.conflict(detail: "no such instalment")) {
      try store.setStage(.notice, of: RecordID(9))
    }
    #expect(throws: SourceError.conflict(detail: "no such legal file")) {
      try store.setState(.settled, nextHearing: nil, of: RecordID(9))
    }
    #expect(throws: SourceError.conflict(detail: "no such investigation")) {
      try store.setState(.cleared, reviewer: "", of: RecordID(9))
    }
  }
}
