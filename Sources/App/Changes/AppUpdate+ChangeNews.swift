import Domain
import Foundation

// What other consoles note and follow up: no figure tells of it, so it is asked for as often as figures.
extension AppState {
  /// Seconds between two questions.
  private static let pace = 2.0

  /// Whether a moment to ask again lies between two ticks.
  static func asksAgain(between before: Date, _ now: Date) -> Bool {
    (before.timeIntervalSince1970 / pace).rounded(.down)
      != (now.timeIntervalSince1970 / pace).rounded(.down)
  }

  /// Asks again for what is to be done on the record in sight, or for the follow-ups in sight.
  mutating func recheckChanges() -> [Effect] {
    switch pane {
    case .records(var records):
      guard geometry.detailHeight > 0, !records.isMoving else { return [] }
      defer { pane = .records(records) }
      return records.watch.request(for: records.detailed.selectedReference, reload: true)
        .map { [$0] } ?? []
    case .followUps(var followUps):
      defer { pane = .followUps(followUps) }
      return followUps.request(
        height: geometry.listRows, reviewer: session.reviewer, reload: true
      ).map { [$0] } ?? []
    case .review(var review):
      // Only the lease: news of the queue come with its figures.
      guard !session.isReadOnly, let until = review.until,
        until.timeIntervalSince(now) < session.desk.lease / 2
      else { return [] }
      defer { pane = .review(review) }
      return review.recheck(taking ?? TakingChoice(), at: session.desk).map { [$0] } ?? []
    default: return []
    }
  }

  /// Whether an answer says anything that is not on the screen already.
  func isNews(_ result: EffectResult) -> Bool {
    switch (result, pane) {
    case (.standing(let record, .success(let standing)), .records(let records)):
      records.watch.standing(of: record) != standing
    case (.waste(.success(let fresh)), _): waste.figures != fresh
    case (.security(.success(let fresh)), _): security.figures != fresh
    case (.followUps(_, .success(let page)), .followUps(let followUps)):
      !followUps.isLoaded || followUps.page != page
    case (.context(let id, .success(let context)), .review(let review)):
      review.address?.id == id && review.context != context
    default: true
    }
  }
}
