package import Domain
package import Persian

extension SQLiteStore: EndowmentRegistry {
  package func statistics(on today: Day) async throws(SourceError) -> EndowmentStatistics {
    try await read { db in try RegistryFigures(today: today).read(db) }
  }

  package func leases(
    of unit: RecordID<PropertyUnit>, on today: Day
  ) async throws(SourceError) -> [Lease] {
    try await read { db in try LeaseRow.all(of: unit.raw, on: today, db) }
  }
}
