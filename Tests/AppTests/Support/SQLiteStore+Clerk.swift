import Domain
import Foundation
import Persian
import Stores

extension SQLiteStore {
  /// What a clerk who never took anything would be given.
  func nextOpen() async throws(SourceError) -> PropertyAddress? {
    try await waiting(
      TakingChoice(), besides: nil, session: "مریم", at: Date(timeIntervalSince1970: 0))
  }

  /// Decides on another console, when every lease has ended.
  func decide(
    _ ruling: Ruling, on id: RecordID<PropertyAddress>, expected: ReviewState,
    reviewer: CleanText, at now: Date
  ) async throws(SourceError) {
    let desk = ClerkDesk(clerk: reviewer, session: reviewer)
    _ = try await decide(
      DecisionOrder(ruling, on: id, expected: expected), at: desk,
      now: now.addingTimeInterval(ClerkDesk.usualLease))
  }

  /// Takes the latest decision of another console back.
  func undo(reviewer: CleanText, at now: Date) async throws(SourceError) {
    let desk = ClerkDesk(clerk: reviewer, session: reviewer)
    _ = try await undo(at: desk, now: now.addingTimeInterval(ClerkDesk.usualLease))
  }
}
