import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// A supervisor who settles what two clerks judged differently.
struct ArbitrationTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
    try studio.store.setSecondReviewShare(1)
  }

  /// Maryam accepts the first candidate, Reza refuses; so many times.
  private func disagree(times: Int = 1) async throws {
    var first = try await studio.rehearse("v")
    for _ in 0..<times { try await first.press("<enter>") }
    var second = try await studio.rehearse("V", reviewer: "رضا")
    for _ in 0..<times { try await second.press("r3") }
  }

  private func console(
    _ keys: String = "J", _ language: Language = .persian,
    size: Size = Size(width: 120, height: 40), reviewer: CleanText = "سرپرست",
    role: ClerkRole = .supervisor
  ) async throws -> Rehearsal {
    var state = studio.blank(language, size: size, reviewer: reviewer)
    state.session.desk = ClerkDesk(clerk: reviewer, session: reviewer, role: role)
    var rehearsal = Rehearsal(state: state, sources: studio.sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press(keys)
    return rehearsal
  }

  private func look(_ console: Rehearsal) throws -> ReviewPane {
    guard case .review(let review) = console.state.pane, review.look == .arbitration else {
      throw SourceError.unexpected(detail: "no arbitration")
    }
    return review
  }

  private func reviews() async throws -> [SecondReviewState: Int] {
    try await studio.store.report(at: Studio.now).secondReviews
  }

  @Test(
    arguments: [Language.persian, .english],
    [
      Size(width: 80, height: 24), Size(width: 100, height: 30), Size(width: 120, height: 40),
      Size(width: 160, height: 50),
    ])
  func `looks as it was approved`(language: Language, size: Size) async throws {
    try await disagree(times: 2)
    let console = try await console("J", language, size: size)
    let surface = console.surface()
    #expect(surface.defect == nil)
    try Golden.expect(
      surface.mirrored(), is: "arbitration-\(language.rawValue)-\(size.width)x\(size.height)")
  }

  @Test(arguments: [Language.persian, .english])
  func `shows both verdicts with who, what and when`(language: Language) async throws {
    try await disagree()
    let console = try await console("J", language)
    let wording = Wording(language)
    let dispute = try #require(try look(console).dispute)
    #expect(console.shows(wording.firstVerdict) && console.shows(wording.secondVerdict))
    #expect(console.shows("مریم") && console.shows("رضا"))
    #expect(console.shows(wording.said(dispute.first, candidate: 1)))
    #expect(console.shows(wording.name(RejectReason.plateMismatch)))
    #expect(console.shows(wording.score) && console.shows(wording.byFirst))
    let lines = console.state.plainPage.lines(wording)
    #expect(lines.contains { $0.string.hasPrefix("\(wording.firstVerdict): مریم") })
  }

  @Test func `who accepts another row puts it in place of the first, and the next comes`()
    async throws
  {
    try await disagree(times: 2)
    var console = try await console()
    let before = try look(console)
    let address = try #require(before.address)
    let wanted = try #require(before.candidates.dropFirst().first)
    try await console.press("2<enter>")
    #expect(console.state.note?.text == console.state.wording.settled(.replaced))
    let settled = try #require(try await studio.store.record(address.id))
    #expect(settled.state == .accepted && settled.decision?.reviewer == "سرپرست")
    let row = try await studio.store.gnafRow(code: wanted.row.code)
    #expect(settled.decision?.verdict == row.map { .accept($0.id) })
    #expect(try look(console).address.map { $0.id != address.id } == true)
    try await console.press("p")
    #expect(try await reviews() == [.arbitrated: 2])
    #expect(console.shows(console.state.wording.nothingLeft(.arbitration)))
  }

  @Test func `who says the same lets the first stand`() async throws {
    try await disagree()
    var console = try await console()
    let id = try #require(try look(console).address?.id)
    try await console.press("<enter>")
    #expect(console.state.note?.text == console.state.wording.settled(.upheld))
    #expect(try await studio.store.record(id)?.decision?.reviewer == "مریم")
  }

  @Test func `a reason refuses, and s only goes on to the next`() async throws {
    try await disagree(times: 2)
    var console = try await console()
    let first = try #require(try look(console).dispute?.id)
    try await console.press("s")
    let second = try #require(try look(console).dispute?.id)
    #expect(second != first)
    try await console.press("s")
    #expect(try look(console).dispute?.id == first)
    #expect(try await reviews() == [.disagreed: 2])
    try await console.press("r6")
    #expect(try await reviews() == [.disagreed: 1, .arbitrated: 1])
    #expect(try look(console).dispute?.id == second)
  }

  @Test(arguments: [Language.persian, .english], [ClerkRole.clerk, .viewer])
  func `another role is refused in words`(language: Language, role: ClerkRole) async throws {
    try await disagree()
    var console = try await console("J", language, role: role)
    let cause = Wording(language).cause(QueueRefusal.notArbiter)
    #expect(console.state.note?.text.string.hasPrefix(cause.string) == true)
    if case .review = console.state.pane { Issue.record("opened") }
    try await console.press("4<tab><enter>")
    #expect(console.state.note?.text.string.hasPrefix(cause.string) == true)
    if case .review = console.state.pane { Issue.record("opened") }
  }

  @Test func `who may only read is refused as everywhere`() async throws {
    var state = studio.blank(readOnly: true)
    _ = state.update(.command(.arbitrate))
    #expect(state.note?.text == state.wording.readOnlyRefusal)
  }

  @Test func `one of the two is not given her own`() async throws {
    try await disagree()
    let console = try await console(reviewer: "مریم")
    #expect(console.shows(console.state.wording.nothingLeft(.arbitration)))
  }

  @Test func `what another settled meanwhile is told, and the next comes`() async throws {
    try await disagree(times: 2)
    var console = try await console()
    let dispute = try #require(try look(console).dispute)
    _ = try await studio.store.arbitrate(
      dispute.id, .askPost, at: ClerkDesk(clerk: "دیگری", session: "2", role: .supervisor),
      now: Studio.now)
    try await console.press("<enter>")
    #expect(console.state.note?.text == console.state.wording.settledMeanwhile)
    #expect(try await studio.store.record(dispute.address.id)?.state == .needsPost)
    #expect(try look(console).dispute.map { $0.id != dispute.id } == true)
  }

  @Test func `what was taken back meanwhile is nothing to settle`() async throws {
    try await disagree()
    var console = try await console()
    try await studio.store.undo(reviewer: "مریم", at: Studio.now)
    try await console.press("<enter>")
    #expect(console.state.note?.text == console.state.wording.settledMeanwhile)
    #expect(console.shows(console.state.wording.nothingLeft(.arbitration)))
  }

  @Test func `what the Post has answered meanwhile is a clerk's again, and told so`() async throws {
    var first = try await studio.rehearse("v")
    try await first.press("p")
    var second = try await studio.rehearse("V", reviewer: "رضا")
    try await second.press("<enter>")
    var console = try await console()
    let id = try #require(try look(console).address?.id)
    try studio.change(
      "UPDATE property_address SET state = \(ReviewState.answered.rawValue) WHERE id = \(id.raw)")
    try await console.press("<enter>")
    #expect(console.state.note?.text == console.state.wording.movedOn(to: .answered))
    #expect(try await studio.store.record(id)?.state == .answered)
    #expect(try await reviews() == [.disagreed: 1])
  }

  @Test(arguments: ["u", "U"])
  func `nothing is taken back there, not even another decision`(key: String) async throws {
    try await disagree()
    var console = try await console("v<enter>J")
    try await console.press(key)
    #expect(console.state.note?.text == console.state.wording.notTakenBack)
    #expect(try await studio.store.report(at: Studio.now).clerks.contains { $0.clerk == "سرپرست" })
  }

  @Test(arguments: ["=", "o", "f"])
  func `what takes from the queue is refused`(key: String) async throws {
    try await disagree()
    var console = try await console()
    try await console.press(key)
    #expect(console.state.note?.text == console.state.wording.notInArbitration)
  }

  @Test func `a row found by hand stands among the candidates, though the matcher has it not`()
    async throws
  {
    let first = try await studio.rehearse("v")
    guard case .review(let review) = first.state.pane, let address = review.address else {
      Issue.record("no review")
      return
    }
    let known = Set(review.candidates.map(\.row.code))
    var other: GnafRow?
    try studio.store.forEachGnafRow { row in
      if other == nil, !known.contains(row.code) { other = row }
    }
    let row = try #require(other)
    try await studio.store.decide(
      .accept(row), on: address.id, expected: address.state, reviewer: "مریم", at: Studio.now)
    var second = try await studio.rehearse("V", reviewer: "رضا")
    try await second.press("r3")
    let console = try await console()
    let pane = try look(console)
    #expect(pane.address?.id == address.id)
    #expect(pane.candidates.contains { $0.row.code == row.code })
  }

  @Test func `the queue counts what waits, tells the key, and counts anew`() async throws {
    try await disagree(times: 2)
    var console = try await console("4<tab>", .english)
    #expect(console.shows("waiting for an arbiter 2 · J arbitrate"))
    try await console.press("<enter>p<esc>")
    #expect(console.shows("waiting for an arbiter 1 · J arbitrate"))
    let clerk = try await studio.rehearse("4<tab>", .english)
    #expect(clerk.shows("waiting for an arbiter 1") && !clerk.shows("J arbitrate"))
  }
}
