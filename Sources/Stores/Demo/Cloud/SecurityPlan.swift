import Domain
import Persian

/// What a scanner, a directory of accounts and a check of configurations say of the demonstration's cloud.
struct SecurityPlan: Sendable {
  let findings: [SecurityFinding]
  let accounts: [UserAccount]
  let benchmarks: [HostBenchmark]

  init(of cloud: CloudPlan, seed: DemoSeed, today: Day) {
    findings = Self.findings(of: cloud, seed, today)
    accounts = Self.accounts(of: cloud, seed, today)
    benchmarks = Self.benchmarks(of: cloud, seed, today)
  }

  // MARK: Findings

  /// One machine in eight has a finding, and one host in three.
  private static func findings(
    of cloud: CloudPlan, _ seed: DemoSeed, _ today: Day
  ) -> [SecurityFinding] {
    var findings: [SecurityFinding] = []
    func add(_ asset: CleanText, _ place: AssetPlace, _ tenant: Tenant?) {
      let id = findings.count + 1
      findings.append(finding(id, on: asset, place, of: tenant, seed, today))
    }
    let tenants = Dictionary(
      cloud.tenants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for machine in cloud.machines where machine.id.raw % 8 == 5 {
      add(machine.name, .machine(code: machine.code), tenants[machine.tenant])
    }
    for host in cloud.hosts where host.id.raw % 3 == 2 { add(host.name, .host, nil) }
    return findings
  }

  private static func finding(
    _ id: Int, on asset: CleanText, _ place: AssetPlace, of tenant: Tenant?, _ seed: DemoSeed,
    _ today: Day
  ) -> SecurityFinding {
    var random = seed.random(.finding, id)
    let (title, severity) = kinds.draw(&random)
    let isExploited = severity == .critical && random.integer(1...2) == 1
    let state = states.draw(&random)
    // Most are seen to in time; some of the open ones wait far too long.
    let limit = SecurityLimits.days(of: severity, isExploited: isExploited) ?? 60
    let age =
      random.integer(1...(id % 9 == 0 || severity == .critical ? limit * 3 : limit))
      + (state == .open ? 0 : 40)
    let found = today.advanced(by: -age)
    let isOver = state == .closed || state == .falsePositive
    return SecurityFinding(
      id: RecordID(Int64(id)), code: "fnd-\(DemoCode.padded(id, to: 5))", title: title,
      severity: severity, isExploited: isExploited,
      // No number of the catalogue: whatever is invented must not be taken for a real one.
      reference: "DEMO-\(DemoCode.padded(id, to: 4))", asset: asset, place: place,
      tenant: tenant?.id, tenantName: tenant?.name ?? "", source: sources.draw(&random),
      found: found, closed: isOver ? found.advanced(by: min(age, random.integer(2...35))) : nil,
      state: state)
  }

  private static let kinds = Odds<(CleanText, FindingSeverity)>(
    [
      (("اجرای کد از راه دور در کتابخانه رمزنگاری", .critical), 6),
      (("دور زدن احراز هویت در درگاه مدیریت", .critical), 4),
      (("ارتقای دسترسی در هسته سیستم‌عامل", .high), 14),
      (("نسخه وصله‌نشده کارساز وب", .high), 16),
      (("رمزگذاری ضعیف در ارتباط", .medium), 22), (("درگاه باز بدون نیاز", .medium), 14),
      (("نمایش نسخه نرم‌افزار", .low), 12),
    ], last: (("سرآیند امنیتی تنظیم‌نشده", .low), 12))
  private static let states = Odds<FindingState>(
    [(.open, 55), (.closed, 32), (.accepted, 7)], last: (.falsePositive, 6))
  private static let sources = Odds<CleanText>(
    [("پویشگر شبکه", 60), ("پویشگر میزبان", 30)], last: ("آزمون نفوذ", 10))

  // MARK: Accounts

  /// Accounts that run the cloud itself, and some of each agency.
  private static func accounts(
    of cloud: CloudPlan, _ seed: DemoSeed, _ today: Day
  ) -> [UserAccount] {
    var accounts: [UserAccount] = []
    func add(_ code: CleanText, _ tenant: Tenant?) {
      accounts.append(account(accounts.count + 1, code, of: tenant, seed, today))
    }
    for number in 1...8 { add("cloud-admin-\(DemoCode.padded(number, to: 2))", nil) }
    for tenant in cloud.tenants {
      for number in 1...4 { add("\(tenant.code)-\(DemoCode.padded(number, to: 2))", tenant) }
    }
    return accounts
  }

  private static func account(
    _ id: Int, _ code: CleanText, of tenant: Tenant?, _ seed: DemoSeed, _ today: Day
  ) -> UserAccount {
    var random = seed.random(.userAccount, id)
    let isPrivileged = tenant == nil || id % 4 == 1
    let isOld = id % 6 == 0
    let hasKey = random.integer(1...3) > 1 || isOld
    return UserAccount(
      id: RecordID(Int64(id)), code: code, name: code, tenant: tenant?.id,
      tenantName: tenant?.name ?? "", isPrivileged: isPrivileged,
      mfa: (isPrivileged ? mfaOfFew : mfa).draw(&random),
      keyCreated: hasKey
        ? today.advanced(by: -random.integer(isOld ? 91...400 : 3...88)) : nil,
      lastLogin: id % 31 == 30
        ? nil : today.advanced(by: -random.integer(id % 11 == 4 ? 91...300 : 0...60)),
      failedLogins: id % 29 == 17 ? random.integer(12...90) : random.integer(0...3),
      state: id % 13 == 12 ? .disabled : .active)
  }

  private static let mfa = Odds<MFAState>([(.on, 82), (.off, 13)], last: (.unknown, 5))
  private static let mfaOfFew = Odds<MFAState>([(.on, 93), (.off, 5)], last: (.unknown, 2))

  // MARK: Checks

  /// The last check of every host.
  private static func benchmarks(
    of cloud: CloudPlan, _ seed: DemoSeed, _ today: Day
  ) -> [HostBenchmark] {
    cloud.hosts.enumerated().map { index, host in
      var random = seed.random(.benchmark, index + 1)
      let (system, name, years) = systems.draw(&random)
      let failed = random.integer(1...4) == 1 ? 0 : random.integer(1...38)
      return HostBenchmark(
        id: RecordID(Int64(index + 1)), code: host.name + " / " + name, host: host.name,
        place: .host, name: name, passed: 214 - failed, failed: failed,
        notApplicable: random.integer(4...21),
        checked: today.advanced(by: -random.integer(0...(index % 7 == 3 ? 90 : 24))),
        system: system,
        supportEnds: index % 17 == 9 ? nil : today.advanced(by: years * 365 + 120))
    }
  }

  /// Systems by name with their benchmark, and the whole years they are mended still.
  private static let systems = Odds<(CleanText, CleanText, Int)>(
    [
      (("Ubuntu 22.04", "CIS Ubuntu 22.04 L1", 1), 45), (("Debian 12", "CIS Debian 12 L1", 2), 35),
    ], last: (("CentOS 7", "CIS CentOS 7 L1", -2), 20))
}
