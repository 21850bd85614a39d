import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct `labels of decisions and known items` {
  private let queue: QueueFixture
  private var store: SQLiteStore { queue.store }

  init() throws {
    queue = try QueueFixture(QueueFixture.open(12))
  }

  private func decide(
    _ id: Int64, _ ruling: Ruling, model: CleanText = "m", scores: [Int: Double] = [1: 0.9, 2: 0.4]
  ) async throws {
    let candidates = scores.sorted { $0.value > $1.value }
      .map { Fixture.candidate($0.key, score: $0.value) }
    _ = try await store.decide(
      DecisionOrder(
        ruling, on: RecordID(id), expected: .inReview,
        ground: DecisionGround(model: model, index: "i", candidates: candidates)),
      at: Fixture.desk(), now: QueueFixture.now)
  }

  private func labels(limit: Int = 100) throws -> ReviewLabels {
    try store.labels(by: "m", limit: limit)
  }

  @Test func `nothing decided is nothing known`() throws {
    #expect(try labels() == ReviewLabels(decided: [], known: [], others: 0))
  }

  @Test func `a row taken is a label with its place, the latest first`() async throws {
    try await decide(1, .accept(Fixture.gnaf(1)))
    try await decide(2, .accept(Fixture.gnaf(2)))
    try await decide(3, .accept(Fixture.gnaf(3)))
    #expect(
      try labels().decided == [
        ReviewLabel(code: "A-3", scores: [0.9, 0.4], place: nil, isInGnaf: true),
        ReviewLabel(code: "A-2", scores: [0.9, 0.4], place: 2, isInGnaf: true),
        ReviewLabel(code: "A-1", scores: [0.9, 0.4], place: 1, isInGnaf: true),
      ])
    #expect(try labels(limit: 1).decided.map(\.code) == ["A-3"])
  }

  @Test func `another unit of the building found is right, too`() async throws {
    try queue.run("UPDATE gnaf SET building_code = 'B-1' WHERE code = 'G-3'")
    try await decide(1, .accept(Fixture.gnaf(3)))
    #expect(try labels().decided.first?.place == 1)
  }

  @Test func `only reasons that say GNAF lacks it are labels`() async throws {
    for (id, reason) in RejectReason.allCases.enumerated() {
      try await decide(Int64(id + 1), .reject(reason))
    }
    try await decide(11, .askPost)
    try await decide(12, .skip)
    let found = try labels().decided
    #expect(Set(found.map(\.code)) == ["A-3", "A-4"])
    #expect(found.allSatisfy { !$0.isInGnaf && $0.place == nil })
  }

  @Test func `what was taken back is none, and what another model said is counted apart`()
    async throws
  {
    try await decide(1, .accept(Fixture.gnaf(1)))
    _ = try await store.undo(at: Fixture.desk(), now: QueueFixture.now)
    try await decide(2, .accept(Fixture.gnaf(1)), model: "older")
    _ = try await queue.decide(.accept(Fixture.gnaf(1)), on: 3)
    #expect(try labels() == ReviewLabels(decided: [], known: [], others: 2))
  }

  @Test func `a decision without a ground goes by what the worker found`() async throws {
    try file(4)
    _ = try await queue.decide(.accept(Fixture.gnaf(1)), on: 4)
    #expect(try labels().decided.map(\.place) == [1])
  }

  @Test func `known items are labels of their own, by what was known and not by what was decided`()
    async throws
  {
    for id in 5...7 as ClosedRange<Int64> { try file(id) }
    let refused = try store.plant(
      [
        KnownItem(code: "A-5", answer: .row("G-1")),
        KnownItem(code: "A-6", answer: .reject(.streetNotFound)),
        KnownItem(code: "A-7", answer: .reject(.incomplete)),
      ], by: "مدیر", at: QueueFixture.now)
    #expect(refused == [nil, nil, nil])
    try await decide(5, .reject(.streetNotFound))
    let found = try labels()
    #expect(found.decided.isEmpty)
    #expect(found.known.map(\.code) == ["A-5", "A-6"])
    #expect(found.known.map(\.place) == [1, nil] && found.known.map(\.isInGnaf) == [true, false])
  }

  @Test func `candidates that cannot be read are told, not guessed`() async throws {
    try file(1, "{")
    _ = try await queue.decide(.accept(Fixture.gnaf(1)), on: 1)
    #expect(throws: SourceError.unexpected(detail: "candidates that cannot be read")) {
      _ = try labels()
    }
  }

  /// Keeps what the worker found for an address.
  private func file(
    _ id: Int64, _ candidates: String = #"[{"code":"G-1","fields":[],"score":0.9}]"#
  ) throws {
    try queue.run(
      """
      INSERT INTO queue_match (address, model, gnaf_index, probability, candidates, moment, tries,
        fault)
      VALUES (\(id), 'm', 'i', 0.9,
        CAST('\(candidates)' AS BLOB), 0, 0, '')
      """)
  }
}
