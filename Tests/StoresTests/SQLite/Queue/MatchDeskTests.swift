import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `the worker's desk` {
  let queue: QueueFixture
  var store: SQLiteStore { queue.store }
  let now = QueueFixture.now

  init() throws {
    queue = try QueueFixture(
      (1...4).map { Fixture.address($0, arrived: Double($0)) } + [
        Fixture.address(5, state: .inReview)
      ])
  }

  private func claim(
    _ limit: Int = 10, _ session: CleanText = "w", after seconds: TimeInterval = 0
  ) throws -> [PropertyAddress] {
    try store.claim(
      limit, session: session, lease: 100, now: now.addingTimeInterval(seconds))
  }

  private func finding(
    _ address: PropertyAddress, _ end: MatchEnd, probability: Double = 0.5, namesUnit: Bool = false
  ) -> MatchFinding {
    MatchFinding(
      address: address,
      match: StoredMatch(
        model: "m", index: "i", probability: probability,
        candidates: end == .nothing ? [] : [Fixture.candidate(1, score: probability)],
        moment: now),
      end: end, namesUnit: namesUnit)
  }

  @Test func `arrivals are claimed once, the oldest first, until the lease ends`() throws {
    #expect(try claim(3).map(\.id.raw) == [1, 2, 3])
    #expect(try claim(3, "other").map(\.id.raw) == [4])
    #expect(try claim().isEmpty)
    #expect(try claim(2, "third", after: 100).map(\.id.raw) == [1, 2])
  }

  @Test func `findings move their addresses and are kept with them`() async throws {
    let claimed = try claim()
    let tally = try store.file(
      [
        finding(claimed[0], .sure, probability: 0.99),
        finding(claimed[1], .doubtful, probability: 0.6),
        finding(claimed[2], .nothing, probability: 0),
      ], session: "w", now: now)
    #expect(tally == MatchTally([.autoMatched: 1, .inReview: 1, .noCandidate: 1]))
    #expect(try queue.states() == [2, 4, 3, 1, 4])
    let match = try #require(try await store.match(of: RecordID(2)))
    #expect(match.candidates.first?.row.code == "G-1" && match.probability == 0.6)
    #expect(match.candidates.first?.row.mainStreet == "خیابان امام")
    #expect(match.candidates.first?.row.coordinates == Fixture.gnaf(1).coordinates)
    #expect(match.model == "m" && match.index == "i")
    let taken = try await store.take(TakingChoice(), besides: nil, at: Fixture.desk(), now: now)
    #expect(taken?.address.id == RecordID(2) && taken?.match == match)
    let told = try await store.history(
      of: RecordRef(.addresses, 1), window: Window(offset: 0, limit: 9))
    #expect(told.rows.map(\.action) == [.advanced])
    #expect(told.rows.first?.why.string.contains("gnaf G-1, p 0.99") == true)
    #expect(try store.verifyAudit().holds)
  }

  @Test func `what comes late or was changed meanwhile is dropped`() throws {
    let first = try claim()
    let second = try claim(1, "other", after: 200)
    #expect(second.map(\.id.raw) == [1])
    try queue.run("UPDATE property_address SET text = 'x' WHERE id = 2")
    let tally = try store.file(
      first.map { finding($0, .doubtful) }, session: "w", now: now.addingTimeInterval(201))
    #expect(tally == MatchTally([.inReview: 2]))
    #expect(try store.file([finding(second[0], .nothing)], session: "other", now: now).count == 1)
    #expect(try store.file([finding(second[0], .nothing)], session: "other", now: now).count == 0)
    #expect(try queue.states() == [3, 1, 4, 4, 4])
  }

  @Test func `what fails is tried again, ever later, and at last stays failed`() throws {
    try queue.run("UPDATE property_address SET state = 4 WHERE id > 1")
    var moment: TimeInterval = 0
    for tried in 1...MatchBook.tries {
      let claimed = try claim(after: moment)
      #expect(claimed.map(\.id.raw) == [1])
      let tally = try store.fail(
        claimed, why: "disk", session: "w", now: now.addingTimeInterval(moment))
      #expect(tally == MatchTally([.failed: 1]))
      let pause = MatchBook.patience * Double(1 << (tried - 1))
      #expect(try claim(after: moment + pause - 1).isEmpty)
      moment += pause
    }
    #expect(try claim(after: moment + 1_000_000).isEmpty)
    #expect(try queue.states().first == ReviewState.failed.rawValue)
  }

  @Test func `a unit decided already under another code is a duplicate`() throws {
    let claimed = try claim()
    try queue.run(
      """
      UPDATE property_address SET state = 5, text = a.text, text_key = a.text_key,
        endowment_name = a.endowment_name
      FROM (SELECT * FROM property_address WHERE id = 1) AS a WHERE property_address.id = 5
      """)
    let unclear = try store.file(
      [finding(claimed[1], .doubtful, namesUnit: true)], session: "w", now: now)
    #expect(unclear == MatchTally([.inReview: 1]))
    let tally = try store.file(
      [finding(claimed[0], .sure, namesUnit: true)], session: "w", now: now)
    #expect(tally == MatchTally([.duplicate: 1]))
  }

  @Test func `a corrected text is matched anew, one sent back begins anew`() async throws {
    let claimed = try claim()
    _ = try store.file(
      claimed.map { finding($0, .doubtful, probability: 0.7) }, session: "w", now: now)
    _ = try await store.carryOut(
      ChangeOrder(
        [.correct(RecordRef(.addresses, 1), .addressText, from: claimed[0].text, to: "بازار")],
        who: "سارا", why: "نامه"), at: now)
    #expect(try await store.match(of: RecordID(1)) == nil)
    _ = try await queue.decide(.sendBack(.incomplete), on: 2)
    let again = PropertyAddressRecord(
      code: "A-2", endowmentName: "موقوفه 2", officeProvince: "تهران", officeCounty: "ری",
      text: "بازار، پلاک ۷", postcode: "", arrived: now)
    _ = try store.apply([.property(again)])
    #expect(try await store.match(of: RecordID(2)) == nil)
    #expect(try queue.states() == [4, 1, 4, 4, 4])
    #expect(try claim().map(\.id.raw) == [2])
  }
}
