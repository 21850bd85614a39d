import Domain
import Foundation
import GRDB
import Persian
import Testing

@testable import Stores

@Suite struct `security in the store` {
  private let loaded: LoadedStore
  private var store: SQLiteStore { loaded.store }

  private static let today = Day(epoch: 20_000)

  init() throws {
    loaded = try LoadedStore { loader in
      try loader.insert(Fixture.tenant(1))
      try loader.insert(Fixture.host(1))
      try loader.insert(Fixture.machine(1))
      for n in 1...24 { try loader.insert(Self.finding(n)) }
      for n in 1...18 { try loader.insert(Self.account(n)) }
      for n in 1...6 { try loader.insert(Self.benchmark(n)) }
    }
  }

  /// Of every severity, exploited and not, from twelve to thirty-five days old, some of them closed.
  private static func finding(_ n: Int) -> SecurityFinding {
    let state: FindingState = n % 5 == 0 ? .closed : n % 11 == 0 ? .accepted : .open
    let isOwn = n % 2 == 0
    return SecurityFinding(
      id: RecordID(Int64(n)), code: Fixture.text("f-\(n)"), title: Fixture.text("یافته \(n)"),
      severity: FindingSeverity.allCases[n % 4], isExploited: n % 3 == 0,
      reference: Fixture.text("DEMO-\(n)"), asset: n == 1 ? "m-1" : n == 2 ? "?" : "",
      place: n == 1 ? .machine(code: "m-1") : .unknown, tenant: isOwn ? nil : RecordID(1),
      tenantName: isOwn ? "" : "دستگاه 1", source: "scan",
      found: today.advanced(by: -11 - n), closed: state == .closed ? today : nil, state: state)
  }

  private static func account(_ n: Int) -> UserAccount {
    UserAccount(
      id: RecordID(Int64(n)), code: Fixture.text("a-\(n)"), name: Fixture.text("حساب \(n)"),
      tenant: n % 2 == 0 ? RecordID(1) : nil, tenantName: n % 2 == 0 ? "دستگاه 1" : "",
      isPrivileged: n % 3 == 0, mfa: MFAState.allCases[n % 3 == 0 ? n / 3 % 2 : n % 3],
      keyCreated: n % 4 == 0 ? nil : today.advanced(by: -82 - n),
      lastLogin: n % 7 == 0 ? nil : today.advanced(by: -100 + n),
      failedLogins: n % 6 == 0 ? nil : n, state: n % 9 == 0 ? .disabled : .active)
  }

  private static func benchmark(_ n: Int) -> HostBenchmark {
    HostBenchmark(
      id: RecordID(Int64(n)), code: Fixture.text("b-\(n)"), host: Fixture.text("h-\(n)"),
      place: .unknown, name: "CIS", passed: 100, failed: n - 1, notApplicable: 2,
      checked: today.advanced(by: -26 - n), system: "Debian 12",
      supportEnds: n == 6 ? nil : today.advanced(by: n - 3))
  }

  /// What the records say of a measure, counted one by one.
  private func counted(_ measure: SecurityMeasure) async throws -> Int {
    let window = Window(offset: 0, limit: 1_000)
    let today = Self.today
    switch measure.group {
    case .findings:
      let query = RecordQuery<SecurityFinding>(sort: Sort(.code))
      let open = try await store.page(query, window: window).rows.filter { $0.state == .open }
      return open.filter {
        switch measure {
        case .exploitedOverdue: $0.isExploited && $0.isOverdue(on: today)
        case .criticalOverdue: $0.severity == .critical && $0.isOverdue(on: today)
        case .highOverdue: $0.severity == .high && $0.isOverdue(on: today)
        case .criticalOpen: $0.severity == .critical
        case .highOpen: $0.severity == .high
        case .mediumOpen: $0.severity == .medium
        default: $0.severity == .low
        }
      }.count
    case .accounts:
      let query = RecordQuery<UserAccount>(sort: Sort(.code))
      let active = try await store.page(query, window: window).rows
        .filter { $0.state == .active }
      return active.filter {
        switch measure {
        case .privilegedWithoutMFA: $0.isPrivileged && $0.mfa == .off
        case .withoutMFA: $0.mfa == .off
        case .mfaUnknown: $0.mfa == .unknown
        case .oldKeys: $0.hasOldKey(on: today)
        case .dormant: $0.isDormant(on: today)
        default: ($0.failedLogins ?? 0) >= SecurityLimits.failedLogins
        }
      }.count
    case .hosts:
      let query = RecordQuery<HostBenchmark>(sort: Sort(.code))
      return try await store.page(query, window: window).rows.filter {
        switch measure {
        case .benchmarkFailures: $0.failed > 0
        case .unsupportedSystems: $0.isUnsupported(on: today)
        default: $0.isOld(on: today)
        }
      }.count
    case .certificates: return 0
    }
  }

  private func checkFigures() async throws {
    let posture = try await store.securityPosture(on: Self.today)
    for measure in SecurityMeasure.allCases {
      let figure = posture[measure]
      #expect(try await figure.count == counted(measure), "\(measure)")
      #expect(figure.isKnown == (measure.group != .certificates), "\(measure)")
      #expect(figure.count <= figure.total, "\(measure)")
    }
    let duties = try await store.cloudStatistics(on: Self.today).duties
    #expect(duties.findingsOverdue == posture.overdue)
    #expect(duties.urgentFindingsOverdue == posture.urgent)
    #expect(duties.privilegedWithoutMFA == posture[.privilegedWithoutMFA].count)
    #expect(try store.defects() == [])
  }

  @Test func `they read back the same, in every order and by every condition`() async throws {
    for n in [1, 2, 3, 5, 11] {
      #expect(try await store.record(Self.finding(n).id) == Self.finding(n))
      #expect(try await store.record(Self.account(n).id) == Self.account(n))
    }
    #expect(try await store.record(Self.benchmark(6).id) == Self.benchmark(6))
    #expect(try await store.record(RecordID<SecurityFinding>(99)) == nil)
    #expect(try await store.record(RecordID<UserAccount>(99)) == nil)
    #expect(try await store.record(RecordID<HostBenchmark>(99)) == nil)
    let window = Window(offset: 0, limit: 3)
    for field in SecurityFindingField.allCases {
      let query = RecordQuery<SecurityFinding>(sort: Sort(field, descending: true))
      #expect(try await store.page(query, window: window).total == 24, "\(field)")
    }
    for field in UserAccountField.allCases {
      let query = RecordQuery<UserAccount>(sort: Sort(field))
      #expect(try await store.page(query, window: window).total == 18, "\(field)")
    }
    for field in HostBenchmarkField.allCases {
      let query = RecordQuery<HostBenchmark>(sort: Sort(field))
      #expect(try await store.page(query, window: window).total == 6, "\(field)")
    }
    let none = RecordFilter<SecurityFindingField>(Condition(.deadline, .stated, negated: true))
    let rows = try await store.page(
      RecordQuery<SecurityFinding>(filter: none, sort: Sort(.code)),
      window: Window(offset: 0, limit: 50)
    ).rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0.deadline == nil })
    let own = RecordFilter<UserAccountField>(scope: .tenant(RecordID(1)))
    #expect(
      try await store.page(
        RecordQuery<UserAccount>(filter: own, sort: Sort(.code)), window: window
      ).total == 9)
  }

  @Test func `figures equal what the records say, whoever writes`() async throws {
    try await checkFigures()
    let before = try await store.cloudStatistics(on: Self.today).duties.securityRevision
    let findings =
      "code,title,severity,exploited,found,closed,state\n"
      + "f-1,t,critical,no,2024-09-19,,\nf-4,t,critical,yes,2024-01-01,,open\n"
      + "n-1,t,high,no,2024-09-01,,\nf-8,t,low,no,2024-09-01,2024-10-01,\n"
    let first = try loaded.importing(.findings, findings)
    #expect(first.updated == 3 && first.inserted == 1 && first.rejectedByReason == [:])
    let accounts =
      "code,privileged,mfa,key_created,last_login,state\na-1,yes,off,2024-01-01,2024-01-01,active\n"
      + "a-3,yes,,,,disabled\nx-1,no,on,,,active\n"
    let second = try loaded.importing(.userAccounts, accounts)
    #expect(second.updated == 2 && second.inserted == 1 && second.rejectedByReason == [:])
    try await checkFigures()
    try store.writeNow { db in
      try db.execute(sql: "DELETE FROM finding WHERE id IN (3, 7, 12)")
      try db.execute(sql: "UPDATE finding SET found = found - 9 WHERE id % 2 = 0")
      try db.execute(sql: "UPDATE finding SET severity = 1, exploited = 1 WHERE id IN (2, 6, 9)")
      try db.execute(sql: "DELETE FROM user_account WHERE id % 5 = 0")
      try db.execute(sql: "DELETE FROM benchmark WHERE id = 2")
    }
    try await checkFigures()
    let after = try await store.cloudStatistics(on: Self.today).duties.securityRevision
    #expect(after > before)
    let posture = try await store.securityPosture(on: Self.today)
    #expect(Set(posture.imported.keys) == [.findings, .accounts])
    let calm = try await store.securityPosture(on: Day(epoch: 0))
    #expect(calm.overdue == 0 && calm[.oldKeys].count == 0 && calm[.oldKeys].worst == nil)
  }

  @Test func `the worst of each is told`() async throws {
    let posture = try await store.securityPosture(on: Self.today)
    let open = (1...24).map(Self.finding).filter { $0.state == .open }
    func oldest(_ holds: (SecurityFinding) -> Bool) -> SecurityExtreme? {
      open.filter(holds).map(\.found).min().map(SecurityExtreme.since)
    }
    #expect(posture[.criticalOpen].worst == oldest { $0.severity == .critical })
    #expect(
      posture[.highOverdue].worst
        == oldest { $0.severity == .high && $0.isOverdue(on: Self.today) })
    #expect(
      posture[.exploitedOverdue].worst
        == oldest { $0.isExploited && $0.isOverdue(on: Self.today) })
    #expect(posture[.benchmarkFailures].worst == .most(5))
    #expect(posture[.oldChecks].worst == .since(Self.today.advanced(by: -32)))
    #expect(posture[.unsupportedSystems].worst == .ends(Self.today.advanced(by: -2)))
    #expect(posture[.unsupportedSystems].unknown == 1)
    #expect(posture[.failedLogins].unknown == 2)
  }

  @Test func `files say what is wrong with their rows`() throws {
    let findings =
      "code,title,severity,found,closed,state,tenant_code\na,,high,2024-01-01,,,\n"
      + "b,t,awful,2024-01-01,,,\nc,t,high,2024-13-01,,,\nd,t,high,2024-01-02,2024-01-01,,\n"
      + "e,t,high,2024-01-01,2024-01-02,open,\nf,t,high,2024-01-01,,closed,\n"
      + "g,t,high,2024-01-01,,,nobody\n,t,high,2024-01-01,,,\n"
    let first = try loaded.importing(.findings, findings)
    #expect(first.inserted == 0)
    #expect(
      first.rejectedByReason == [
        "missing": 3, "unknownWord": 1, "notADate": 1, "endsBeforeStart": 1, "conflict": 1,
        "unknownReference": 1,
      ])
    let accounts =
      "code,mfa,state,failed_logins,tenant_code\na,maybe,active,,\nb,on,gone,,\nc,on,active,-1,\n"
      + "d,on,,,\ne,on,active,1.5,\nf,on,active,,nobody\n"
    let second = try loaded.importing(.userAccounts, accounts)
    #expect(
      second.rejectedByReason == [
        "unknownWord": 2, "negative": 1, "missing": 1, "notWhole": 1, "unknownReference": 1,
      ])
    let checks =
      "host,benchmark,passed,failed,checked,os_support_ends\nh,CIS,0,0,2024-01-01,\n"
      + "h,CIS,x,1,2024-01-01,\nh,CIS,1,-1,2024-01-01,\nh,CIS,1,1,,\n,CIS,1,1,2024-01-01,\n"
      + "h,CIS,1,1,2024-01-01,never\nh,CIS,9,1,2024-01-01,2030-01-01\n"
    let third = try loaded.importing(.benchmarks, checks)
    #expect(third.inserted == 1)
    #expect(
      third.rejectedByReason == [
        "conflict": 1, "notANumber": 1, "negative": 1, "missing": 2, "notADate": 1,
      ])
  }

  @Test
  func `figures of fifty thousand findings and ten thousand accounts stay exact, and cheap`()
    async throws
  {
    let rows = "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
    try store.writeNow { db in
      try db.execute(
        sql: """
          INSERT INTO finding (id, code, title, title_key, severity, exploited, reference,
            asset, source, found, closed, state) \(rows)
          SELECT i, 'g-' || i, 't', x'01', i % 4 + 1, (i % 3 > 0) + 1, '', '', '', 20000 - i % 900,
            8388607, i % 5 / 4 + 1 FROM n
          """, arguments: [50_099])
      try db.execute(
        sql: """
          INSERT INTO user_account (id, code, name, name_key, privileged, mfa, key_created,
            last_login, failed_logins, state) \(rows)
          SELECT i, 'g-' || i, 'g', x'01', i % 7 / 6 + 1, i % 3 + 1, 20000 - i % 400,
            20000 - i % 300, i % 15, i % 9 / 8 + 1 FROM n
          """, arguments: [10_099])
    }
    let posture = try await store.securityPosture(on: Self.today)
    func counted(_ table: String, _ term: String) throws -> Int? {
      try store.readNow { db in
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table) NOT INDEXED WHERE \(term)")
      }
    }
    let isLate = "state = 1 AND due < 20000"
    #expect(try counted("finding", isLate) == posture.overdue)
    #expect(
      try counted("finding", "\(isLate) AND (severity = 1 OR exploited = 1)") == posture.urgent)
    #expect(
      try counted("finding", "\(isLate) AND exploited = 1") == posture[.exploitedOverdue].count)
    #expect(
      try counted("user_account", "state = 1 AND key_created < 19910")
        == posture[.oldKeys].count)
    // What is counted does not grow with the findings: a row a day, severity and yes or no.
    let days = try store.readNow { try Int.fetchOne($0, sql: "SELECT count(*) FROM finding_day") }
    #expect(days.map { $0 < 4_000 } == true)
    #expect(try store.defects() == [])
  }
}
