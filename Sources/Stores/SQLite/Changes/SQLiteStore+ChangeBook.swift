package import Domain
package import Foundation
import GRDB
package import Persian

extension SQLiteStore: ChangeBook {
  package func carryOut(
    _ order: ChangeOrder, at now: Date
  ) async throws(SourceError) -> ChangeOutcome {
    try await write { db in
      var outcome = ChangeOutcome.refused(.gone)
      try db.inSavepoint {
        do {
          var desk = try ChangeDesk(db, order, at: now)
          outcome = .done(count: order.changes.count, last: try desk.carryOut())
          return .commit
        } catch let refusal as ChangeRefusal {
          outcome = .refused(refusal)
          return .rollback
        }
      }
      return outcome
    }
  }

  package func standing(of record: RecordRef) async throws(SourceError) -> RecordStanding {
    try await read { db in try RecordStandingRow.standing(of: record, db) }
  }

  package func correctable(
    _ record: RecordRef
  ) async throws(SourceError) -> [FieldText]? {
    try await read { db in
      guard try RecordDirectory.key(of: record, db) != nil else { return nil }
      return try CorrectableField.of(record.subject).map { field in
        FieldText(field, try FieldReading.value(of: field, record.id, db) ?? "")
      }
    }
  }

  package func followUps(
    _ query: FollowUpQuery, window: Window
  ) async throws(SourceError) -> Page<FollowUp> {
    try await read { db in try FollowUpPage(query: query).read(window, db) }
  }

  package func history(
    of record: RecordRef, window: Window
  ) async throws(SourceError) -> Page<AuditEntry> {
    try await read { db in
      let place: StatementArguments = [record.subject.rawValue, record.id]
      let total =
        try Int.fetchOne(
          db.cachedStatement(sql: "SELECT count(*) FROM audit WHERE subject = ? AND record = ?"),
          arguments: place) ?? 0
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT \(AuditRow.columns) FROM audit WHERE subject = ? AND record = ?
            ORDER BY seq DESC LIMIT ? OFFSET ?
            """), arguments: place + [window.limit, window.offset])
      return Page(rows: try rows.map(AuditRow.entry), offset: window.offset, total: total)
    }
  }

  package func record(
    _ record: RecordRef, on today: Day
  ) async throws(SourceError) -> FoundRecord? {
    try await read { db in
      switch record.subject {
      case .endowments: try EndowmentRow.endowment(record.id, db).map { .endowment($0) }
      case .units: try UnitRow.unit(record.id, db).map { .unit($0) }
      case .addresses: try AddressRow.address(record.id, db).map { .address($0) }
      case .machines: try MachineRow.machine(record.id, db).map { .machine($0) }
      case .cloudProjects:
        try CloudProjectRow.project(record.id, db).map { .cloudProject($0) }
      case .leases: try Self.leaseWithUnit(record.id, db)
      case .volumes: try VolumeRow.volume(record.id, db).map { .volume($0) }
      case .backups: try BackupRow.backup(record.id, db).map { .backup($0) }
      case .snapshots: try SnapshotRow.snapshot(record.id, db).map { .snapshot($0) }
      case .images: try ImageRow.image(record.id, db).map { .image($0) }
      case .networks: try NetworkRow.network(record.id, db).map { .network($0) }
      case .gpuNodes: try GPUNodeRow.node(record.id, db).map { .gpuNode($0) }
      case .certificates:
        try CertificateRow.certificate(record.id, db).map { .certificate($0) }
      case .onboardings: try OnboardingRow.onboarding(record.id, db).map { .onboarding($0) }
      case .sites: try SiteRow.site(record.id, db).map { .site($0) }
      case .hosts: try HostRow.host(record.id, db).map { .host($0) }
      case .tenants: try TenantRow.tenant(record.id, db).map { .tenant($0) }
      case .findings: try FindingRow.finding(record.id, db).map { .finding($0) }
      case .userAccounts:
        try UserAccountRow.account(record.id, db).map { .userAccount($0) }
      case .benchmarks: try BenchmarkRow.benchmark(record.id, db).map { .benchmark($0) }
      case .instalments, .titleDeeds, .legalFiles, .shrines, .projects, .investigations, .incidents,
        .waste:
        nil
      }
    }
  }

  private static func leaseWithUnit(_ id: Int64, _ db: Database) throws -> FoundRecord? {
    guard let lease = try LeaseRow.lease(id, db), let unit = try UnitRow.unit(lease.unit.raw, db)
    else { return nil }
    return .lease(lease, of: unit)
  }
}
