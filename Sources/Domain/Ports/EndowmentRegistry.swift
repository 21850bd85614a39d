package import Persian

/// Where endowments are read from.
package protocol EndowmentRegistry: Sendable {
  /// The registry in figures on this day; never scans a table.
  func statistics(on today: Day) async throws(SourceError) -> EndowmentStatistics

  /// One page of the endowments that pass the query's filter, in its order.
  func endowments(_ query: EndowmentQuery, window: Window) async throws(SourceError) -> Page<
    Endowment
  >

  /// One page of the property units that pass the query's filter, in its order.
  func units(_ query: PropertyUnitQuery, window: Window) async throws(SourceError) -> Page<
    PropertyUnit
  >

  /// The leases of one unit, the latest first; `due` is what has fallen due through this day.
  func leases(
    of unit: RecordID<PropertyUnit>, on today: Day
  ) async throws(SourceError) -> [Lease]

  /// The position of the next endowment, in the query's order, that holds the words of `text`.
  ///
  /// Searches from `position` (exclusive) forwards or backwards and wraps around once; nil where nothing
  /// matches. Words that no record holds are taken for words close to them, and the finding says for which.
  func find(
    _ text: CleanText, among query: EndowmentQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding?

  /// How many records of the query hold the words of `text`, and which of them is at `position`.
  func countHits(
    of text: CleanText, among query: EndowmentQuery, at position: Int
  ) async throws(SourceError) -> HitCount

  /// The position of the next unit, in the query's order, that holds the words of `text`.
  func find(
    _ text: CleanText, among query: PropertyUnitQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding?

  /// How many records of the query hold the words of `text`, and which of them is at `position`.
  func countHits(
    of text: CleanText, among query: PropertyUnitQuery, at position: Int
  ) async throws(SourceError) -> HitCount
}
