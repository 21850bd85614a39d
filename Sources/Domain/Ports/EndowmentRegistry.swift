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
  /// Searches from `position` (exclusive) forwards or backwards and wraps around once; nil where nothing matches.
  func find(
    _ text: CleanText, among query: EndowmentQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> Int?

  /// The position of the next unit, in the query's order, that holds the words of `text`.
  func find(
    _ text: CleanText, among query: PropertyUnitQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> Int?
}
