package import Domain
package import Persian

// Single records, and the few that belong to one.
extension SQLiteStore {
  package func endowment(
    _ id: RecordID<Endowment>
  ) async throws(SourceError) -> Endowment? {
    try await read { db in try EndowmentRow.endowment(id.raw, db) }
  }

  package func unit(
    _ id: RecordID<PropertyUnit>
  ) async throws(SourceError) -> PropertyUnit? {
    try await read { db in try UnitRow.unit(id.raw, db) }
  }

  package func lease(
    _ id: RecordID<Lease>, on today: Day
  ) async throws(SourceError) -> Lease? {
    try await read { db in try LeaseRow.lease(id.raw, on: today, db) }
  }

  package func instalment(
    _ id: RecordID<Instalment>
  ) async throws(SourceError) -> Instalment? {
    try await read { db in try InstalmentRow.instalment(id.raw, db) }
  }

  package func titleDeed(
    _ id: RecordID<TitleDeed>
  ) async throws(SourceError) -> TitleDeed? {
    try await read { db in try TitleDeedRow.deed(id.raw, db) }
  }

  package func legalFile(
    _ id: RecordID<LegalFile>
  ) async throws(SourceError) -> LegalFile? {
    try await read { db in try LegalFileRow.file(id.raw, db) }
  }

  package func shrine(_ id: RecordID<Shrine>) async throws(SourceError) -> Shrine? {
    try await read { db in try ShrineRow.shrine(id.raw, db) }
  }

  package func project(_ id: RecordID<Project>) async throws(SourceError) -> Project? {
    try await read { db in try ProjectRow.project(id.raw, db) }
  }

  package func investigation(
    _ id: RecordID<Investigation>
  ) async throws(SourceError) -> Investigation? {
    try await read { db in try InvestigationRow.investigation(id.raw, db) }
  }

  package func instalments(
    of lease: RecordID<Lease>
  ) async throws(SourceError) -> [Instalment] {
    try await read { db in try InstalmentRow.all(of: lease.raw, db) }
  }

  package func deeds(
    of unit: RecordID<PropertyUnit>
  ) async throws(SourceError) -> [TitleDeed] {
    try await read { db in try TitleDeedRow.all(of: unit.raw, db) }
  }

  package func legalFiles(
    of endowment: RecordID<Endowment>
  ) async throws(SourceError) -> [LegalFile] {
    try await read { db in try LegalFileRow.all(ofEndowment: endowment.raw, db) }
  }

  package func legalFiles(
    of unit: RecordID<PropertyUnit>
  ) async throws(SourceError) -> [LegalFile] {
    try await read { db in try LegalFileRow.all(ofUnit: unit.raw, db) }
  }

  package func projects(on site: ProjectSite) async throws(SourceError) -> [Project] {
    try await read { db in try ProjectRow.all(on: site, db) }
  }

  package func investigations(
    of endowment: RecordID<Endowment>
  ) async throws(SourceError) -> [Investigation] {
    try await read { db in try InvestigationRow.all(of: endowment.raw, db) }
  }

  package func accounts(
    of endowment: RecordID<Endowment>
  ) async throws(SourceError) -> [AnnualAccount] {
    try await read { db in try AccountRow.accounts(of: endowment.raw, db) }
  }

  package func spending(
    of endowment: RecordID<Endowment>
  ) async throws(SourceError) -> [Spending] {
    try await read { db in try AccountRow.spending(of: endowment.raw, db) }
  }
}
