import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// Looking a second time at what somebody else has decided, blind.
struct SecondLookTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
    try studio.store.setSecondReviewShare(1)
  }

  /// Maryam accepts an address, and is drawn.
  private func decideFirst() async throws -> PropertyAddress {
    var first = try await studio.rehearse("v")
    guard case .review(let review) = first.state.pane, let address = review.address else {
      throw SourceError.unexpected(detail: "no review")
    }
    try await first.press("<enter>")
    return address
  }

  private func look(_ console: Rehearsal) throws -> ReviewPane {
    guard case .review(let review) = console.state.pane, review.isBlind else {
      throw SourceError.unexpected(detail: "no second look")
    }
    return review
  }

  @Test(arguments: [Language.persian, .english])
  func `shows neither score nor first decision, and takes the second`(language: Language)
    async throws
  {
    let address = try await decideFirst()
    var console = try await studio.rehearse("V", language, reviewer: "رضا")
    let wording = Wording(language)
    let review = try look(console)
    #expect(review.address?.id == address.id && review.address?.decision == nil)
    #expect(console.shows(wording.secondLook))
    #expect(!console.shows(wording.score) && !console.shows(wording.why))
    #expect(!console.shows(wording.name(ReviewState.accepted)))
    let codes = review.candidates.map(\.row.code.string)
    #expect(codes == codes.sorted() && !codes.isEmpty)
    try await console.press("<enter>")
    #expect(console.shows(wording.nothingSecond))
    #expect(console.state.note?.text == wording.secondRecorded)
    let reviews = try await studio.store.report(at: Studio.now).secondReviews
    #expect((reviews[.agreed] ?? 0) + (reviews[.disagreed] ?? 0) == 1)
    // What stands is what was decided first.
    #expect(try await studio.store.record(address.id)?.decision?.reviewer == "مریم")
  }

  @Test(arguments: [Language.persian, .english])
  func `looks as it was approved`(language: Language) async throws {
    _ = try await decideFirst()
    let console = try await studio.rehearse(
      "V", language, size: Size(width: 100, height: 30), reviewer: "رضا")
    try Golden.expect(
      console.surface().mirrored(), is: "second-look-\(language.rawValue)-100x30")
  }

  @Test func `nobody looks a second time at her own decision`() async throws {
    _ = try await decideFirst()
    let console = try await studio.rehearse("V")
    #expect(console.shows(console.state.wording.nothingSecond))
  }

  @Test(arguments: ["s", "=", "o", "f"])
  func `what takes or skips is refused`(key: String) async throws {
    _ = try await decideFirst()
    var console = try await studio.rehearse("V", reviewer: "رضا")
    let before = try look(console).address?.id
    try await console.press(key)
    #expect(console.state.note?.text == console.state.wording.notInSecondLook)
    #expect(try look(console).address?.id == before)
  }

  @Test func `a refusal, and a row that was looked up, are judgements like any`() async throws {
    _ = try await decideFirst()
    var console = try await studio.rehearse("V", reviewer: "رضا")
    try await console.press("r4")
    #expect(console.state.note?.text == console.state.wording.secondRecorded)
    let reviews = try await studio.store.report(at: Studio.now).secondReviews
    #expect(reviews[.disagreed] == 1)
  }

  @Test func `who only looks is refused, and a first look goes on beside`() async throws {
    let viewer = try await studio.rehearse("V", readOnly: true)
    #expect(viewer.state.note?.text == viewer.state.wording.readOnlyRefusal)
    _ = try await decideFirst()
    var console = try await studio.rehearse("V", reviewer: "رضا")
    _ = try look(console)
    try await console.press("v")
    guard case .review(let review) = console.state.pane else {
      Issue.record("no review")
      return
    }
    #expect(!review.isBlind && review.address != nil)
  }

  @Test func `line by line no score is told either`() async throws {
    _ = try await decideFirst()
    let console = try await studio.rehearse("V", reviewer: "رضا")
    let lines = console.state.plainPage.lines(console.state.wording)
    #expect(lines.count > 2)
    #expect(!lines.contains { $0.string.contains(console.state.wording.score.string) })
  }
}
