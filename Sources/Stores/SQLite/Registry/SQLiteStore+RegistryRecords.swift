package import Domain

// The few records that belong to one.
extension SQLiteStore {
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
