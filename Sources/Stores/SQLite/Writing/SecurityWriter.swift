import Domain
import GRDB
import Persian

/// Writes what scanners and inventories say of the cloud's security.
struct SecurityWriter {
  private let finding: RecordWriter
  private let account: RecordWriter
  private let benchmark: RecordWriter

  init(_ db: Database) throws {
    finding = try RecordWriter(
      db, into: "finding",
      columns: """
        id, code, title, title_key, severity, exploited, reference, asset, tenant, source, found, \
        closed, state
        """)
    account = try RecordWriter(
      db, into: "user_account",
      columns: """
        id, code, name, name_key, tenant, privileged, mfa, key_created, last_login, failed_logins, \
        state
        """)
    benchmark = try RecordWriter(
      db, into: "benchmark",
      columns: """
        id, code, host, host_key, name, passed, failed, not_applicable, checked, system, \
        support_ends
        """)
  }

  func write(_ it: SecurityFinding, isNew: Bool) throws {
    try finding.run(
      isNew: isNew, it.id.raw, it.code.string, it.title.string, SortKey.of(it.title),
      it.severity.rawValue, YesNo(it.isExploited).rawValue, it.reference.string, it.asset.string,
      it.tenant?.raw, it.source.string, it.found.epoch, it.closed?.epoch ?? Unstated.day,
      it.state.rawValue)
  }

  func write(_ it: UserAccount, isNew: Bool) throws {
    try account.run(
      isNew: isNew, it.id.raw, it.code.string, it.name.string, SortKey.of(it.name),
      it.tenant?.raw, YesNo(it.isPrivileged).rawValue, it.mfa.rawValue,
      it.keyCreated?.epoch ?? Unstated.day, it.lastLogin?.epoch ?? Unstated.day,
      it.failedLogins ?? Unstated.figure, it.state.rawValue)
  }

  func write(_ it: HostBenchmark, isNew: Bool) throws {
    try benchmark.run(
      isNew: isNew, it.id.raw, it.code.string, it.host.string, SortKey.of(it.host),
      it.name.string, it.passed, it.failed, it.notApplicable, it.checked.epoch,
      it.system.string, it.supportEnds?.epoch ?? Unstated.day)
  }
}
