package import Persian

/// Where endowments are read from.
package protocol EndowmentRegistry: Sendable {
  /// The registry in figures on this day; never scans a table.
  func statistics(on today: Day) async throws(SourceError) -> EndowmentStatistics

  /// The leases of one unit, the latest first; `due` is what has fallen due through this day.
  func leases(
    of unit: RecordID<PropertyUnit>, on today: Day
  ) async throws(SourceError) -> [Lease]

  /// The instalments of a lease, the first due first.
  func instalments(of lease: RecordID<Lease>) async throws(SourceError) -> [Instalment]

  /// The title deeds that cover a unit: one, in order.
  func deeds(of unit: RecordID<PropertyUnit>) async throws(SourceError) -> [TitleDeed]

  /// The legal files of an endowment, those of its units among them, the latest first.
  func legalFiles(of endowment: RecordID<Endowment>) async throws(SourceError) -> [LegalFile]

  /// The legal files about a unit, the latest first.
  func legalFiles(of unit: RecordID<PropertyUnit>) async throws(SourceError) -> [LegalFile]

  /// The projects on an endowment or shrine, the latest begun first.
  func projects(on site: ProjectSite) async throws(SourceError) -> [Project]

  /// The audits of an endowment's accounts, the latest year first.
  func investigations(
    of endowment: RecordID<Endowment>
  ) async throws(SourceError) -> [Investigation]

  /// The statements of income and spending of an endowment, the latest year first.
  func accounts(of endowment: RecordID<Endowment>) async throws(SourceError) -> [AnnualAccount]

  /// What an endowment planned and spent by intention, the latest year first.
  func spending(of endowment: RecordID<Endowment>) async throws(SourceError) -> [Spending]
}
