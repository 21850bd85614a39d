package import Domain
package import Foundation
package import Persian

extension SQLiteStore: AddressQueue {
  package func statistics(at now: Date) async throws(SourceError) -> QueueStatistics {
    try await read { db in try QueueFigures(now: now).read(db) }
  }

  package func addresses(
    _ query: AddressQuery, window: Window
  ) async throws(SourceError) -> Page<PropertyAddress> {
    try await page(window, reading: AddressRow.address) { try Selection(query, $0) }
  }

  package func address(
    _ id: RecordID<PropertyAddress>
  ) async throws(SourceError) -> PropertyAddress? {
    try await read { db in try AddressRow.address(id.raw, db) }
  }

  package func nextOpen(
    after id: RecordID<PropertyAddress>?
  ) async throws(SourceError) -> PropertyAddress? {
    try await read { db in try OpenAddresses.next(after: id?.raw, db) }
  }

  package func decide(
    _ verdict: Verdict, on id: RecordID<PropertyAddress>, expected: ReviewState,
    reviewer: CleanText, at now: Date
  ) async throws(SourceError) -> Decision {
    try await write { db in
      try DecisionBook(db).decide(
        verdict, on: id, expected: expected, reviewer: reviewer, at: now)
    }
  }

  package func undo(
    reviewer: CleanText, at now: Date
  ) async throws(SourceError) -> Decision? {
    try await write { db in try DecisionBook(db).undo(reviewer: reviewer, at: now) }
  }

  package func find(
    _ text: CleanText, among query: AddressQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding? {
    try await finding(of: SearchText.words(text), from: position, forward: forward) {
      try Selection(query, $0)
    }
  }

  package func countHits(
    of text: CleanText, among query: AddressQuery, at position: Int
  ) async throws(SourceError) -> HitCount {
    try await hitCount(of: SearchText.words(text), at: position) { try Selection(query, $0) }
  }
}
