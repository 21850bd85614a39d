import Canvas
import Domain
import Foundation
import Persian
import Stores
import Testing

@testable import App

/// An operator who looks at the review queue's figures.
struct QueueFiguresTests {
  private let studio: Studio

  init() throws {
    studio = try Studio()
    try studio.store.setSecondReviewShare(1)
  }

  /// Known items that two clerks decided.
  private func decideKnown() async throws {
    let page = try await studio.store.page(
      RecordQuery<PropertyAddress>(
        filter: RecordFilter(.is(.state, ReviewState.inReview)), sort: Sort(.arrived)),
      window: Window(offset: 0, limit: 4))
    _ = try studio.store.plant(
      page.rows.map { KnownItem(code: $0.code, answer: .reject(.incomplete)) }, by: "مدیر",
      at: Studio.now)
    for (index, address) in page.rows.enumerated() {
      _ = try await studio.store.decide(
        .reject(index == 3 ? .outOfBounds : .incomplete), on: address.id, expected: .inReview,
        reviewer: index < 2 ? "مریم" : "رضا", at: Studio.now)
    }
  }

  @Test func `a clerk sees her own accuracy, in kind words, and nobody else's`() async throws {
    try await decideKnown()
    let rehearsal = try await studio.rehearse("4<tab>", .english)
    #expect(rehearsal.shows("You found 2 of 2 known items."))
    #expect(!rehearsal.shows("رضا: "))
  }

  @Test func `a supervisor sees everybody's`() async throws {
    try await decideKnown()
    var state = studio.blank(.english)
    state.session.desk = ClerkDesk(
      clerk: state.session.reviewer, session: "1", role: .supervisor)
    var rehearsal = Rehearsal(state: state, sources: studio.sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press("4<tab>")
    #expect(rehearsal.shows("رضا: 1/2"))
    #expect(rehearsal.shows("مریم: 2/2"))
  }

  @Test func `what the Post answered stands under its address`() async throws {
    let made = try studio.store.writePostBatch(
      to: studio.folder + "/batch.json", .json, by: "مدیر",
      at: Studio.now.addingTimeInterval(-7_200))
    try #require((made.batch?.rows ?? 0) > 1)
    _ = try studio.store.takePostAnswers(
      [
        .answer(
          PostAnswer(rowID: "1", postcode: "", succeeded: true, result: "تهران\u{1B}[31m، پلیس"))
      ], by: "مدیر", at: Studio.now)
    let requests = try await studio.store.postRequests(
      answered: true, Window(offset: 0, limit: 1))
    let answered = try #require(requests.rows.first)
    let standing = try await studio.store.standing(
      of: RecordRef(.addresses, answered.address.raw))
    #expect(standing.post == answered)
    let lines = studio.blank(.english).plainLines(standing)
    #expect(lines.first?.string.hasPrefix("The Post says, تهران") == true)
    #expect(lines.first?.string.contains("\u{1B}") == false)
    let open = try await studio.store.postRequests(
      answered: false, Window(offset: 0, limit: 1))
    let waiting = try #require(open.rows.first)
    let before = try await studio.store.standing(of: RecordRef(.addresses, waiting.address.raw))
    #expect(studio.blank(.english).plainLines(before) == ["The Post was asked, 2 h"])
  }

  @Test func `figures follow what is decided`() async throws {
    var rehearsal = try await studio.rehearse("4<tab>", .english)
    #expect(rehearsal.shows("waiting for a second look 0"))
    try await decideKnown()
    await rehearsal.play(try await studio.figures())
    #expect(rehearsal.shows("waiting for a second look 4"))
  }

  @Test func `a store that fails keeps what was read`() async throws {
    var pane = QueuePane()
    pane.take(.failure(.locked))
    #expect(pane.isFailing)
    pane.take(.success(try await studio.store.report(at: Studio.now)))
    pane.take(.failure(.locked))
    #expect(!pane.isFailing)
  }

  @Test func `the figures are told in lines, too`() async throws {
    let rehearsal = try await studio.rehearse("4<tab>", .english)
    let page = rehearsal.state.plainPage
    #expect(page.remarks.contains { $0.string.hasPrefix("in review: ") })
    #expect(page.remarks.last?.string.hasPrefix("End of the queue: ") == true)
  }
}
