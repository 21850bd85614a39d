import Canvas
import Domain
import Foundation
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

  @Test func `of two consoles on one address the second is told and shown the fresh state`()
    async throws
  {
    let studio = try Studio()
    var one = try await review(studio)
    var other = try await studio.rehearse("v", reviewer: "رضا")
    let address = try #require(one.reviewed?.address)
    #expect(other.reviewed?.address?.id == address.id)
    try await one.press("<enter>")
    try await other.press("p")
    #expect(other.shows(other.state.wording.cause(.conflict(detail: ""))))
    #expect(other.reviewed?.address?.state == .accepted)
    let decided = try #require(await studio.store.record(address.id))
    #expect(decided.state == .accepted)
    #expect(decided.decision?.reviewer == "مریم")
  }

  @Test func `what another console decides shows at once in the review that has it open`()
    async throws
  {
    let studio = try Studio()
    var one = try await review(studio)
    var other = try await studio.rehearse("v", reviewer: "رضا")
    let address = try #require(one.reviewed?.address)
    let choice = other.reviewed?.candidates.count
    await other.play(try await studio.figures())
    #expect(other.reviewed?.candidates.count == choice, "nothing happened yet")
    try await one.press("<enter>")
    await other.play(try await studio.figures())
    #expect(other.reviewed?.address?.id == address.id)
    #expect(other.reviewed?.address?.state == .accepted)
    #expect(other.shows(other.state.wording.cause(.conflict(detail: ""))))
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

extension Rehearsal {
  fileprivate var reviewed: ReviewPane? {
    if case .review(let review) = state.pane { review } else { nil }
  }
}
