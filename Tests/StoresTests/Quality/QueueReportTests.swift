import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `the figures of the review queue` {
  let folder: ScratchFolder
  let store: SQLiteStore
  /// 1 January 2026, 03:30 in Iran: half past some hour of its day.
  let now = Fixture.morning

  init() throws {
    folder = try ScratchFolder()
    store = try SQLiteStore.create(at: folder.file)
  }

  private func load(_ addresses: [PropertyAddress]) throws {
    try store.load { loader in
      try loader.insert(Fixture.gnaf(1))
      for address in addresses { try loader.insert(address) }
    }
  }

  private func decide(
    _ id: Int, _ verdict: Verdict, by clerk: CleanText = "سارا", daysAgo: Double = 0,
    from state: ReviewState = .inReview
  ) async throws {
    _ = try await store.decide(
      Ruling(verdict), on: RecordID(Int64(id)), expected: state, reviewer: clerk,
      at: now.addingTimeInterval(-86_400 * daysAgo))
  }

  @Test func `what waits is counted by state and by age, to the second`() async throws {
    let ages: [Double] = [
      0, 3_599, 3_600, 86_399, 86_400, 259_199, 259_200, 604_799, 604_800, 9_000_000,
    ]
    try load(
      ages.enumerated().map { Fixture.address($0 + 1, state: .inReview, arrived: -$1) } + [
        Fixture.address(50, state: .needsPost, arrived: -10),
        Fixture.address(51, state: .accepted, arrived: -10),
      ])
    let report = try await store.report(at: now)
    #expect(
      report.backlog == [
        QueueReport.Backlog(state: .inReview, ages: [2, 2, 2, 2, 2]),
        QueueReport.Backlog(state: .needsPost, ages: [1, 0, 0, 0, 0]),
      ])
    for (index, age) in ages.enumerated() {
      #expect(WaitingAge(seconds: age).rawValue == index / 2 + 1)
    }
  }

  @Test func `work is counted by hour, clerk and verdict, without what was taken back`()
    async throws
  {
    try load((1...9).map { Fixture.address($0, state: .inReview, arrived: -86_400 * 40) })
    try await decide(1, .accept(RecordID(1)))
    try await decide(2, .reject(.incomplete))
    try await decide(3, .skip)
    try await decide(4, .askPost, by: "رضا", daysAgo: 2)
    try await decide(5, .askPost, by: "رضا", daysAgo: 9)
    try await decide(6, .accept(RecordID(1)), by: "رضا")
    _ = try await store.undo(reviewer: "رضا", at: now)
    let report = try await store.report(at: now)
    #expect(
      report.clerks == [
        QueueReport.ClerkWork(clerk: "سارا", today: 2, week: 2),
        QueueReport.ClerkWork(clerk: "رضا", today: 0, week: 1),
      ])
    #expect(report.split == [.accept: 1, .reject: 1, .skip: 1, .askPost: 2])
    #expect(report.decidedByHour.count == 48)
    #expect(report.decidedByHour.last == 3)
    #expect(report.decidedByHour.reduce(0, +) == 3)
    // Five were decided and not skipped, one of them taken back.
    #expect(report.reopened == Proportion(1, of: 5))
    let desk = Fixture.desk("مدیر", role: .supervisor)
    try store.writeNow { [now] db in
      var book = try DecisionBook(db, at: desk, now: now)
      try book.overrule(.reject(.plateMismatch), on: 1, from: .accepted)
    }
    #expect(try await store.report(at: now).reopened == Proportion(2, of: 6))
  }

  @Test func `the machine's share leaves out what it has not seen`() async throws {
    try load([
      Fixture.address(1, state: .autoMatched), Fixture.address(2, state: .autoMatched),
      Fixture.address(3, state: .inReview), Fixture.address(4, state: .accepted),
      Fixture.address(5, state: .received),
    ])
    #expect(try await store.report(at: now).machineShare == Proportion(2, of: 4))
  }

  @Test func `the last day is worked out from full days`() async throws {
    // Two came and four went on each of ten days: two a day less, and 20 are left.
    var addresses: [PropertyAddress] = []
    for day in 1...10 {
      for n in 0..<4 {
        addresses.append(
          Fixture.address(
            day * 10 + n, state: .inReview, arrived: -86_400 * (n < 2 ? Double(day) : 40)))
      }
    }
    for n in 1...20 {
      addresses.append(Fixture.address(n + 500, state: .inReview, arrived: -86_400 * 40))
    }
    try load(addresses)
    for day in 1...10 {
      for n in 0..<4 {
        try await decide(day * 10 + n, .reject(.incomplete), daysAgo: Double(day))
      }
    }
    let report = try await store.report(at: now)
    #expect(report.flows.count == 14)
    #expect(report.flows.suffix(10).allSatisfy { $0.arrived == 2 && $0.closed == 4 })
    #expect(report.flows.prefix(4).allSatisfy { $0.net == 0 })
    guard case .day(let day, let earliest, let latest) = report.forecast else {
      Issue.record("no day: \(report.forecast)")
      return
    }
    #expect(day == report.today.advanced(by: 10))
    #expect(earliest == report.today.advanced(by: 10))
    #expect(latest.map { $0 > day } ?? true)
  }

  @Test func `a young store forecasts nothing`() async throws {
    try load([Fixture.address(1, state: .inReview, arrived: -86_400 * 2)])
    #expect(try await store.report(at: now).forecast == .tooLittle(days: 2))
  }

  @Test func `an empty queue is finished`() async throws {
    let report = try await store.report(at: now)
    #expect(report.forecast == .finished)
    #expect(report.backlog.isEmpty && report.clerks.isEmpty && report.flows.isEmpty)
    #expect(report.agreement.all.kappa.value == nil)
  }

  @Test func `the Post's requests are counted by age`() async throws {
    try load([
      Fixture.address(1, state: .needsPost).with(postcode: "1193653471"),
      Fixture.address(2, state: .needsPost).with(postcode: "1193653472"),
    ])
    let sent = now.addingTimeInterval(-90_000)
    _ = try store.writePostBatch(to: folder.path + "/batch", .json, by: "سارا", at: sent)
    _ = try store.takePostAnswers(
      [.answer(PostAnswer(rowID: "2", postcode: "", succeeded: true, result: "x"))],
      by: "سارا", at: now)
    let post = try await store.report(at: now).post
    #expect(
      post
        == QueueReport.PostFigures(
          waiting: [0, 0, 1, 0, 0], oldest: sent, answered: 1, late: 0))
  }

  @Test func `figures keep to tallies and indexes`() async throws {
    try load((1...50).map { Fixture.address($0, state: .inReview) })
    // A plan that reads all of a table says SCAN with its name.
    let plans = try store.readNow { db -> [String] in
      var plans: [String] = []
      db.trace(options: .statement) { event in plans.append(event.expandedDescription) }
      _ = try QueueReportReader(db, at: now).read()
      db.trace(options: [])
      return try plans.flatMap { sql in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String }
      }
    }
    let big = ["property_address", "decision ", "gnaf ", "undo "]
    #expect(
      plans.filter { plan in
        plan.hasPrefix("SCAN") && big.contains { "\(plan) ".contains(" \($0)") }
      } == [])
  }
}
