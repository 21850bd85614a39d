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

  /// Where in the query's order a record is; nil where the query leaves it out.
  func position<Record: Listed>(
    of id: RecordID<Record>, among query: RecordQuery<Record>
  ) async throws(SourceError) -> Int?

  /// Writes these fields of every record of the query, in its order, and returns how many there were.
  ///
  /// Works on the caller's thread, on one state of the source, and holds a few rows at a time;
  /// `progress` is told now and then how many of how many are written.
  func export<Record: Listed>(
    _ query: RecordQuery<Record>, fields: [Record.Field], to target: ExportTarget,
    plate: @escaping (RegistrationPlate) -> CleanText, progress: (Int, Int) -> Void
  ) throws(ExportError) -> Int
}
