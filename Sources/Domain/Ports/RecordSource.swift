package import Persian

/// Where lists of records are read from, whatever their kind.
package protocol RecordSource: Sendable {
  /// One page of the records that pass the query's filter, in its order.
  func page<Record: Listed>(
    _ query: RecordQuery<Record>, window: Window
  ) async throws(SourceError) -> Page<Record>

  /// One record, or nil where it is gone.
  func record<Record: Listed>(_ id: RecordID<Record>) async throws(SourceError) -> Record?

  /// The next record, in the query's order, that holds the words of `text`.
  ///
  /// Searches from `position` (exclusive) forwards or backwards and wraps around once; nil where nothing
  /// matches. Words that no record holds are taken for words close to them, and the finding says for which.
  func find<Record: Listed>(
    _ text: CleanText, among query: RecordQuery<Record>, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding?

  /// How many records of the query hold the words of `text`, and which of them is at `position`.
  func countHits<Record: Listed>(
    of text: CleanText, among query: RecordQuery<Record>, at position: Int
  ) async throws(SourceError) -> HitCount
}
