package import Foundation
package import Persian

/// Where property addresses wait for their GNAF row, and where decisions are kept.
package protocol AddressQueue: Sendable {
  /// The queue in figures at this moment; never scans the queue.
  func statistics(at now: Date) async throws(SourceError) -> QueueStatistics

  /// One page of the addresses that pass the query's filter, in its order.
  func addresses(_ query: AddressQuery, window: Window) async throws(SourceError) -> Page<
    PropertyAddress
  >

  /// One address, or nil where it is gone.
  func address(_ id: RecordID<PropertyAddress>) async throws(SourceError) -> PropertyAddress?

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

  /// The position of the next address, in the query's order, that holds the words of `text`.
  func find(
    _ text: CleanText, among query: AddressQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding?

  /// How many records of the query hold the words of `text`, and which of them is at `position`.
  func countHits(
    of text: CleanText, among query: AddressQuery, at position: Int
  ) async throws(SourceError) -> HitCount
}
