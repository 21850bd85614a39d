import Domain
import Foundation
import GRDB
import Persian

/// How secure the cloud is, counted on a tally of findings, on covering indexes of accounts and checks, and
/// on the days on which certificates end.
struct SecurityFigures {
  let today: Day

  func posture(_ db: Database) throws -> SecurityPosture {
    var posture = SecurityPosture(imported: try imports(db))
    try countFindings(into: &posture, db)
    try countAccounts(into: &posture, db)
    try countHosts(into: &posture, db)
    try countCertificates(into: &posture, db)
    return posture
  }

  /// What polls tell of security, cheap enough for each of them.
  func fill(_ duties: inout CloudDuties, _ db: Database) throws {
    let overdue = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(n), 0), coalesce(sum(CASE WHEN \(SecurityTables.isExploited)
            OR severity = \(FindingSeverity.critical.rawValue) THEN n END), 0)
          FROM finding_day WHERE due < ?
          """), arguments: [today.epoch])
    duties.findingsOverdue = overdue?[0] ?? 0
    duties.urgentFindingsOverdue = overdue?[1] ?? 0
    duties.privilegedWithoutMFA =
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM user_account INDEXED BY user_account_exposed
            WHERE \(SecurityTables.isExposed)
            """)) ?? 0
    duties.securityRevision =
      try Int64.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT sum(n) FROM revision
            WHERE subject IN ('finding', 'user_account', 'benchmark', 'certificate')
            """)) ?? 0
  }

  // MARK: Findings

  private func countFindings(into posture: inout SecurityPosture, _ db: Database) throws {
    let isKnown = try isAny("finding", db)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT severity, exploited, sum(n), sum(CASE WHEN due < ? THEN n ELSE 0 END)
          FROM finding_day GROUP BY severity, exploited
          """), arguments: [today.epoch])
    var (open, overdue): ([FindingSeverity: Int], [FindingSeverity: Int]) = ([:], [:])
    var exploited = (open: 0, overdue: 0)
    var urgent = 0
    for row in rows {
      let severity = try row.code(0, FindingSeverity.self)
      open[severity, default: 0] += row[2] as Int
      overdue[severity, default: 0] += row[3] as Int
      let isExploited = try row.code(1, YesNo.self) == .yes
      if isExploited || severity == .critical { urgent += row[3] as Int }
      if isExploited {
        exploited.open += row[2] as Int
        exploited.overdue += row[3] as Int
      }
    }
    posture.overdue = overdue.values.reduce(0, +)
    posture.urgent = urgent
    let all = open.values.reduce(0, +)
    func figure(_ count: Int, of total: Int, _ oldest: () throws -> Day?) rethrows
      -> SecurityFigure
    {
      SecurityFigure(
        count: count, total: total,
        worst: count > 0 ? try oldest().map(SecurityExtreme.since) : nil, isKnown: isKnown)
    }
    posture.figures[.exploitedOverdue] = try figure(exploited.overdue, of: exploited.open) {
      try oldest("INDEXED BY finding_exploited", "\(SecurityTables.isExploited) AND due < ?", db)
    }
    let measures: [(FindingSeverity, SecurityMeasure, SecurityMeasure?)] = [
      (.critical, .criticalOpen, .criticalOverdue), (.high, .highOpen, .highOverdue),
      (.medium, .mediumOpen, nil), (.low, .lowOpen, nil),
    ]
    for (severity, ofOpen, ofOverdue) in measures {
      let index = "INDEXED BY finding_by_age"
      let term = "severity = \(severity.rawValue)"
      let count = open[severity] ?? 0
      posture.figures[ofOpen] = try figure(count, of: all) {
        try oldest(index, "\(term) AND ? IS NOT NULL", db)
      }
      guard let ofOverdue else { continue }
      posture.figures[ofOverdue] = try figure(overdue[severity] ?? 0, of: count) {
        try oldest(index, "\(term) AND due < ?", db)
      }
    }
  }

  /// The day of the oldest open finding of some.
  private func oldest(_ index: String, _ term: String, _ db: Database) throws -> Day? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT found FROM finding \(index) WHERE \(SecurityTables.isOpen) AND \(term)
        ORDER BY found LIMIT 1
        """)
    return try Int.fetchOne(statement, arguments: [today.epoch]).map(Day.init(epoch:))
  }

  // MARK: Accounts

  private func countAccounts(into posture: inout SecurityPosture, _ db: Database) throws {
    let isKnown = try isAny("user_account", db)
    let (privileged, off, unknown) = (
      "privileged = \(YesNo.yes.rawValue)", "mfa = \(MFAState.off.rawValue)",
      "mfa = \(MFAState.unknown.rawValue)"
    )
    let hasKey = "key_created <> \(Unstated.day)"
    let hasLogin = "last_login <> \(Unstated.day)"
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*), total(\(privileged)), total(\(off)), total(\(unknown)),
            total(\(privileged) AND \(off)), total(\(privileged) AND \(unknown)),
            total(\(hasKey)), total(key_created < ?1), min(key_created),
            total(NOT \(hasLogin)), total(last_login < ?2), min(last_login),
            total(failed_logins = \(Unstated.figure)), total(failed_logins >= ?3),
            max(failed_logins),
            min(CASE WHEN \(off) THEN last_login END),
            min(CASE WHEN \(privileged) AND \(off) THEN last_login END)
          FROM user_account INDEXED BY user_account_facets WHERE \(SecurityTables.isActive)
          """),
      arguments: [
        SecurityLimits.oldest(within: SecurityLimits.keyDays, on: today).epoch,
        SecurityLimits.oldest(within: SecurityLimits.loginDays, on: today).epoch,
        SecurityLimits.failedLogins,
      ])
    guard let row else { return }
    let active = row[0] as Int
    func figure(
      _ count: Int, of total: Int, unknown: Int = 0, worst: SecurityExtreme? = nil
    ) -> SecurityFigure {
      SecurityFigure(
        count: count, total: total, unknown: unknown, worst: count > 0 ? worst : nil,
        isKnown: isKnown)
    }
    posture.figures[.privilegedWithoutMFA] = figure(
      row[4], of: row[1], unknown: row[5], worst: since(row[16]))
    posture.figures[.withoutMFA] = figure(
      row[2], of: active, unknown: row[3], worst: since(row[15]))
    posture.figures[.mfaUnknown] = figure(row[3], of: active)
    posture.figures[.oldKeys] = figure(row[7], of: row[6], worst: since(row[8]))
    posture.figures[.dormant] = figure(
      row[10], of: active, unknown: row[9], worst: since(row[11]))
    posture.figures[.failedLogins] = figure(
      row[13], of: active, unknown: row[12], worst: (row[14] as Int?).map(SecurityExtreme.most))
  }

  /// A day since which something has been so; nil where none is stated.
  private func since(_ epoch: Int?) -> SecurityExtreme? {
    guard let epoch, epoch != Unstated.day else { return nil }
    return .since(Day(epoch: epoch))
  }

  // MARK: Hosts and certificates

  private func countHosts(into posture: inout SecurityPosture, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*), total(failed > 0), max(failed),
            total(support_ends = \(Unstated.day)), total(support_ends < ?1), min(support_ends),
            total(checked < ?2), min(checked)
          FROM benchmark INDEXED BY benchmark_facets
          """),
      arguments: [
        today.epoch, SecurityLimits.oldest(within: SecurityLimits.checkDays, on: today).epoch,
      ])
    guard let row, row[0] as Int > 0 else { return }
    func figure(_ count: Int, unknown: Int = 0, worst: SecurityExtreme?) -> SecurityFigure {
      SecurityFigure(
        count: count, total: row[0], unknown: unknown, worst: count > 0 ? worst : nil,
        isKnown: true)
    }
    posture.figures[.benchmarkFailures] = figure(
      row[1], worst: (row[2] as Int?).map(SecurityExtreme.most))
    posture.figures[.unsupportedSystems] = figure(
      row[4], unknown: row[3], worst: (row[5] as Int?).map { .ends(Day(epoch: $0)) })
    posture.figures[.oldChecks] = figure(row[6], worst: since(row[7]))
  }

  private func countCertificates(into posture: inout SecurityPosture, _ db: Database) throws {
    let total = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(sum(n), 0) FROM certificate_day"))
    guard let total, total > 0 else { return }
    let statement = try db.cachedStatement(
      sql: """
        SELECT coalesce(sum(n), 0), min(day) FROM certificate_day
        WHERE n > 0 AND day BETWEEN ? AND ?
        """)
    for measure in SecurityMeasure.allCases {
      guard let days = measure.term?.days else { continue }
      let row = try Row.fetchOne(
        statement,
        arguments: [today.epoch + days.lowerBound, today.epoch + days.upperBound])
      posture.figures[measure] = SecurityFigure(
        count: row?[0] ?? 0, total: total,
        worst: (row?[1] as Int?).map { .ends(Day(epoch: $0)) }, isKnown: true)
    }
  }

  private func isAny(_ table: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table))")) ?? false
  }

  /// When files of each kind last came in.
  private func imports(_ db: Database) throws -> [SecurityGroup: Date] {
    let kinds: [ImportKind: SecurityGroup] = [
      .findings: .findings, .userAccounts: .accounts, .benchmarks: .hosts,
      .certificates: .certificates,
    ]
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT kind, max(updated_at) FROM import_log
          WHERE inserted + updated + unchanged > 0 GROUP BY kind
          """))
    var moments: [SecurityGroup: Date] = [:]
    for row in rows {
      guard let kind = ImportKind(rawValue: row[0]), let group = kinds[kind] else { continue }
      moments[group] = Moment.date(row[1])
    }
    return moments
  }
}
