package import Persian

/// Where endowments are read from.
package protocol EndowmentRegistry: Sendable {
  /// The registry in figures on this day; never scans a table.
  func statistics(on today: Day) async throws(SourceError) -> EndowmentStatistics

  /// The leases of one unit, the latest first; `due` is what has fallen due through this day.
  func leases(
    of unit: RecordID<PropertyUnit>, on today: Day
  ) async throws(SourceError) -> [Lease]
}
