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
    state.session.isSupervisor = true
    var rehearsal = Rehearsal(state: state, sources: studio.sources)
    await rehearsal.play(try await studio.figures())
    try await rehearsal.press("4<tab>")
    #expect(rehearsal.shows("رضا: 1/2"))
    #expect(rehearsal.shows("مریم: 2/2"))
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
