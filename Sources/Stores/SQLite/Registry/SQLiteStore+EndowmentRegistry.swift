package import Domain
package import Persian

extension SQLiteStore: EndowmentRegistry {
  package func statistics(on today: Day) async throws(SourceError) -> EndowmentStatistics {
    try await read { db in try RegistryFigures(today: today).read(db) }
  }

  package func endowments(
    _ query: EndowmentQuery, window: Window
  ) async throws(SourceError) -> Page<Endowment> {
    try await page(window, reading: EndowmentRow.endowment) { try Selection(query, $0) }
  }

  package func units(
    _ query: PropertyUnitQuery, window: Window
  ) async throws(SourceError) -> Page<PropertyUnit> {
    try await page(window, reading: UnitRow.unit) { try Selection(query, $0) }
  }

  package func leases(
    of unit: RecordID<PropertyUnit>, on today: Day
  ) async throws(SourceError) -> [Lease] {
    try await read { db in try LeaseRow.all(of: unit.raw, on: today, db) }
  }

  package func find(
    _ text: CleanText, among query: EndowmentQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding? {
    try await finding(of: SearchText.words(text), from: position, forward: forward) {
      try Selection(query, $0)
    }
  }

  package func countHits(
    of text: CleanText, among query: EndowmentQuery, at position: Int
  ) async throws(SourceError) -> HitCount {
    try await hitCount(of: SearchText.words(text), at: position) { try Selection(query, $0) }
  }

  package func find(
    _ text: CleanText, among query: PropertyUnitQuery, from position: Int, forward: Bool
  ) async throws(SourceError) -> SearchFinding? {
    try await finding(of: SearchText.words(text), from: position, forward: forward) {
      try Selection(query, $0)
    }
  }

  package func countHits(
    of text: CleanText, among query: PropertyUnitQuery, at position: Int
  ) async throws(SourceError) -> HitCount {
    try await hitCount(of: SearchText.words(text), at: position) { try Selection(query, $0) }
  }
}
