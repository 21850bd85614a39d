import Canvas
import Domain
import Foundation
import Matching
import Persian
import Stores
import Testing

@testable import App

/// Deciding addresses: what is written, what comes next, what is taken back.
struct ReviewTests {
  /// An address with candidates, which every store of the studio holds.
  private func review(_ studio: Studio, _ keys: String = "v") async throws -> Rehearsal {
    let console = try await studio.rehearse(keys)
    #expect(console.reviewed?.address != nil)
    #expect(console.reviewed?.match != nil)
    return console
  }

  @Test func `accepting writes the decision with who and when, and opens the next address`()
    async throws
  {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    let chosen = try #require(console.reviewed?.chosen)
    try await console.press("<enter>")
    let decided = try #require(await studio.store.record(address.id))
    #expect(decided.state == .accepted)
    #expect(decided.decision?.verdict == .accept(chosen.row.id))
    #expect(decided.decision?.reviewer == "مریم")
    #expect(decided.decision?.moment == Studio.now)
    let next = try #require(console.reviewed?.address)
    #expect(next.id != address.id && next.state.isOpen)
    #expect(console.shows(address.code) || console.state.note != nil)
  }

  @Test func `a digit chooses the candidate that Enter accepts, in either family of digits`()
    async throws
  {
    let studio = try Studio()
    for digit in ["2", "۲"] {
      var console = try await review(studio)
      while (console.reviewed?.candidates.count ?? 0) < 2 { try await console.press("s") }
      let address = try #require(console.reviewed?.address)
      let second = try #require(console.reviewed?.candidates[1])
      try await console.press(digit + "<enter>")
      #expect(
        try await studio.store.record(address.id)?.decision?.verdict == .accept(second.row.id))
    }
  }

  @Test(arguments: RejectReason.allCases)
  func `rejecting asks for the reason and writes it`(reason: RejectReason) async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    let row = try #require(RejectReason.allCases.firstIndex(of: reason))
    try await console.press("r")
    #expect(console.shows(console.state.wording.name(reason)))
    try await console.press("\(row + 1)")
    let decided = try #require(await studio.store.record(address.id))
    #expect(decided.state == .rejected)
    #expect(decided.decision?.verdict == .reject(reason))
  }

  @Test func `Esc in the list of reasons decides nothing`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    try await console.press("r<down><esc>")
    #expect(try await studio.store.record(address.id)?.state == address.state)
    #expect(console.reviewed?.address?.id == address.id)
  }

  @Test(arguments: [("p", ReviewState.needsPost), ("s", .skipped)])
  func `one key asks the Post, one skips`(key: String, state: ReviewState) async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    try await console.press(key)
    #expect(try await studio.store.record(address.id)?.state == state)
    #expect(console.reviewed?.address?.id != address.id)
  }

  @Test func `undo takes back one's own decisions, the latest first, until none is left`()
    async throws
  {
    let studio = try Studio()
    var console = try await review(studio)
    let first = try #require(console.reviewed?.address)
    try await console.press("<enter>")
    let second = try #require(console.reviewed?.address)
    try await console.press("p")
    try await console.press("u")
    #expect(console.reviewed?.address?.id == second.id)
    #expect(try await studio.store.record(second.id)?.state == second.state)
    try await console.press("u")
    #expect(console.reviewed?.address?.id == first.id)
    #expect(try await studio.store.record(first.id)?.state == first.state)
    try await console.press("u")
    #expect(console.shows(console.state.wording.nothingToUndo))
  }

  @Test func `nobody undoes another reviewer's decision`() async throws {
    let studio = try Studio()
    var maryam = try await review(studio)
    let address = try #require(maryam.reviewed?.address)
    try await maryam.press("p")
    var reza = try await studio.rehearse("v", reviewer: "رضا")
    try await reza.press("u")
    #expect(try await studio.store.record(address.id)?.state == .needsPost)
  }

  @Test func `two consoles are never given one address`() async throws {
    let studio = try Studio()
    var one = try await review(studio)
    var other = try await studio.rehearse("v", reviewer: "رضا")
    for _ in 0..<6 {
      let (left, right) = (one.reviewed?.address?.id, other.reviewed?.address?.id)
      #expect(left != nil && right != nil && left != right)
      try await one.press("p")
      try await other.press("s")
    }
  }

  @Test func `an address in another's hand is shown, with who has it, and not decided`()
    async throws
  {
    let studio = try Studio()
    let one = try await review(studio)
    let address = try #require(one.reviewed?.address)
    var other = try await studio.rehearse("4", reviewer: "رضا")
    await other.play([.result(.recordFound(.success(.address(address))))])
    #expect(other.reviewed?.address?.id == address.id)
    #expect(other.shows("مریم"))
    try await other.press("p")
    #expect(other.shows(other.state.wording.cause(.refused(.held(by: "مریم", until: Studio.now)))))
    #expect(try await studio.store.record(address.id)?.state == address.state)
  }

  @Test func `a console whose time ran out is told and shown the fresh state`() async throws {
    let studio = try Studio()
    var one = try await review(studio)
    let address = try #require(one.reviewed?.address)
    try await studio.store.decide(
      .askPost, on: address.id, expected: address.state, reviewer: "رضا", at: Studio.now)
    try await one.press("<enter>")
    #expect(one.shows(one.state.wording.cause(.conflict(detail: ""))))
    #expect(one.reviewed?.address?.state == .needsPost)
    let decided = try #require(await studio.store.record(address.id))
    #expect(decided.decision?.reviewer == "رضا")
  }

  @Test func `what another console decides shows at once in the review that has it open`()
    async throws
  {
    let studio = try Studio()
    var one = try await review(studio)
    let address = try #require(one.reviewed?.address)
    let choice = one.reviewed?.candidates.count
    await one.play(try await studio.figures())
    #expect(one.reviewed?.candidates.count == choice, "nothing happened yet")
    try await studio.store.decide(
      .askPost, on: address.id, expected: address.state, reviewer: "رضا", at: Studio.now)
    await one.play(try await studio.figures())
    #expect(one.reviewed?.address?.id == address.id)
    #expect(one.reviewed?.address?.state == .needsPost)
    #expect(one.shows(one.state.wording.cause(.conflict(detail: ""))))
  }

  @Test func `what was taken back is given once more, until nothing is left`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    try await console.press("p" + "u")
    #expect(console.reviewed?.address?.id == address.id)
    try await console.press("U")
    #expect(try await studio.store.record(address.id)?.state == .needsPost)
    #expect(console.reviewed?.address?.id != address.id)
    try await console.press("U")
    #expect(console.shows(console.state.wording.nothingToRedo))
  }

  @Test func `leaving the review gives the address back; it waits where it was left`()
    async throws
  {
    let studio = try Studio()
    var one = try await review(studio)
    let address = try #require(one.reviewed?.address)
    try await one.press("<esc>")
    var other = try await studio.rehearse("v", reviewer: "رضا")
    #expect(other.reviewed?.address?.id == address.id)
    try await other.press("<esc>")
    try await one.press("v")
    #expect(one.reviewed?.address?.id == address.id)
  }

  @Test func `the lease is kept while the address is in sight`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    let until = try #require(console.reviewed?.until)
    #expect(until == Studio.now.addingTimeInterval(ClerkDesk.usualLease))
    var state = console.state
    #expect(state.update(.tick(Studio.now.addingTimeInterval(4))).isEmpty)
    let asked = state.update(.tick(Studio.now.addingTimeInterval(400)))
    #expect(asked == [.lookAgain(address.id, until: until, state.session.desk)])
    // Half of it is over.
    let soon = Effect.lookAgain(
      address.id, until: Studio.now.addingTimeInterval(200), state.session.desk)
    guard
      case .seenAgain(_, .success(let renewed)) = await EffectRunner(sources: studio.sources)
        .perform(soon)
    else {
      Issue.record("not renewed")
      return
    }
    #expect(renewed?.until == until)
    try studio.change("UPDATE queue_lease SET session = 'x', holder = 'رضا'")
    await console.perform([soon])
    #expect(console.shows("رضا"))
    #expect(console.reviewed?.address?.id == address.id && console.reviewed?.until == nil)
  }

  @Test func `order and scope are chosen by key, and kept for the next session`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    #expect(console.state.taking == TakingChoice())
    try await console.press("o")
    #expect(console.state.taking?.order == .oldest)
    #expect(console.shows(console.state.wording.name(TakingOrder.oldest)))
    let province = try #require(console.reviewed?.address?.officeProvince)
    try await console.press("f")
    #expect(console.state.taking?.scope == .province(province))
    for _ in 0..<5 {
      #expect(console.reviewed?.address?.officeProvince == province)
      try await console.press("s")
    }
    let tomorrow = try await studio.rehearse("v")
    #expect(tomorrow.state.taking == console.state.taking)
  }

  @Test func `identical texts are decided along, and taken back along`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    try await console.press("=")
    #expect(console.shows(console.state.wording.nothingAlike))
    try studio.change(
      """
      UPDATE property_address SET text = a.text, text_key = a.text_key, county = a.county,
        postcode = a.postcode, state = 4
      FROM (SELECT * FROM property_address WHERE id = \(address.id.raw)) AS a
      WHERE property_address.id IN (3, 4) AND property_address.id <> a.id
      """)
    try await console.press("=")
    let others = try #require(console.reviewed?.alike)
    #expect(!others.isEmpty && console.shows(console.state.wording.alike(others.count)))
    try await console.press("=")
    #expect(console.reviewed?.alike == [])
    try await console.press("=p")
    for id in [address.id] + others {
      #expect(try await studio.store.record(id)?.state == .needsPost)
    }
    #expect(console.reviewed?.alike == [])
    try await console.press("u")
    for id in others { #expect(try await studio.store.record(id)?.state == .inReview) }
  }

  @Test func `what comes next is matched before it is asked for`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    var state = console.state
    let order = state.update(.key(.character("p")))
    guard case .decide(let decision, let desk)? = order.first else {
      Issue.record("got \(order)")
      return
    }
    let outcome = try await studio.store.decide(decision, at: desk, now: Studio.now)
    let next = state.update(.result(.decided(.success(outcome))))
    guard case .review(let review) = state.pane else { return }
    #expect(review.address == outcome.next?.address)
    #expect(review.match != nil)
    #expect(next.allSatisfy { if case .match = $0 { false } else { true } })
    try await console.press("<esc>")
  }

  @Test func `a decision keeps what lay before the clerk`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    let candidates = try #require(console.reviewed?.candidates)
    try await console.press("<enter>")
    let decision = try #require(await studio.store.record(address.id)?.decision)
    let ground = try #require(try await studio.store.ground(of: decision.id))
    #expect(ground.candidates.map(\.row.code) == candidates.map(\.row.code))
    #expect(ground.candidates.map(\.evidence) == candidates.map(\.evidence))
    #expect(ground.probability.map { (0...1).contains($0) } == true)
    #expect(try ground.index == studio.sources.matcher.indexName() && !ground.model.isEmpty)
    #expect(try studio.store.verifyAudit().holds)
  }

  @Test func `a decision outlasts a lock held by another program`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let address = try #require(console.reviewed?.address)
    let lock = try studio.lockForWriting()
    let opening = Task {
      try await Task.sleep(for: .seconds(2))
      try lock.release()
    }
    try await console.press("<enter>")
    try await opening.value
    #expect(try await studio.store.record(address.id)?.state == .accepted)
  }

  @Test func `a read-only session records nothing and says so`() async throws {
    let studio = try Studio()
    var console = try await studio.rehearse("v", readOnly: true)
    let address = try #require(console.reviewed?.address)
    for key in ["<enter>", "r", "p", "s", "u"] {
      try await console.press(key)
      #expect(console.shows(console.state.wording.readOnlyRefusal))
      #expect(try await studio.store.record(address.id) == address)
    }
  }

  @Test func `an empty queue says so and decides nothing`() async throws {
    let studio = try Studio(empty: true)
    var console = try await studio.rehearse("v<enter>ps")
    #expect(console.shows(console.state.wording.queueEmpty))
    try await console.press("<esc>")
    #expect(console.state.tab == .addresses)
  }

  @Test func `the queue shown counts what was decided`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    let open = try #require(console.state.figures.addresses?.open.count)
    try await console.press("<enter><esc>")
    await console.play(try await studio.figures())
    #expect(console.state.figures.addresses?.open.count == open - 1)
    #expect(console.state.figures.addresses?.byState[.accepted]?.count != nil)
  }

  @Test func `ten candidates at most, the best first, each with its reasons`() async throws {
    let studio = try Studio()
    var console = try await review(studio)
    for _ in 0..<20 {
      let candidates = try #require(console.reviewed?.candidates)
      #expect(candidates.count <= 10)
      #expect(candidates.map(\.score) == candidates.map(\.score).sorted(by: >))
      #expect(candidates.allSatisfy { !$0.evidence.isEmpty })
      try await console.press("s")
    }
  }
}
