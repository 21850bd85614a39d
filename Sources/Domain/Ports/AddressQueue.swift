package import Foundation
package import Persian

/// Where property addresses wait for their GNAF row, and where decisions are kept.
package protocol AddressQueue: Sendable {
  /// The queue in figures at this moment; never scans the queue.
  func statistics(at now: Date) async throws(SourceError) -> QueueStatistics

  /// The next open address to review, in the order of arrival, after this one; wraps around.
  func nextOpen(after id: RecordID<PropertyAddress>?) async throws(SourceError)
    -> PropertyAddress?

  /// Writes a verdict; throws `.conflict` where the address moved on since `expected`.
  func decide(
    _ verdict: Verdict, on id: RecordID<PropertyAddress>, expected: ReviewState,
    reviewer: CleanText, at now: Date
  ) async throws(SourceError) -> Decision

  /// Takes back the reviewer's latest decision that still stands; nil where there is none.
  func undo(reviewer: CleanText, at now: Date) async throws(SourceError) -> Decision?
}
