import Domain
import Persian
import Testing

/// From which day on something of the cloud's security needs a person.
struct SecurityLimitsTests {
  private static let today = Day(epoch: 20_000)

  private func finding(
    _ severity: FindingSeverity, exploited: Bool = false, age: Int, _ state: FindingState = .open
  ) -> SecurityFinding {
    SecurityFinding(
      id: RecordID(1), code: "f", title: "t", severity: severity, isExploited: exploited,
      reference: "", asset: "", place: .unknown, tenant: nil, tenantName: "", source: "",
      found: Self.today.advanced(by: -age), closed: nil, state: state)
  }

  private func account(key: Int? = nil, login: Int? = nil, _ state: AccountState = .active)
    -> UserAccount
  {
    UserAccount(
      id: RecordID(1), code: "a", name: "a", tenant: nil, tenantName: "", isPrivileged: false,
      mfa: .on, keyCreated: key.map { Self.today.advanced(by: -$0) },
      lastLogin: login.map { Self.today.advanced(by: -$0) }, failedLogins: nil, state: state)
  }

  @Test(
    arguments: [
      (.critical, false, 15), (.critical, true, 14), (.high, false, 30), (.high, true, 14),
      (.medium, true, 14), (.low, true, 14), (.medium, false, nil), (.low, false, nil),
    ] as [(FindingSeverity, Bool, Int?)])
  func `a finding is overdue the day after its deadline, and what has none never is`(
    severity: FindingSeverity, exploited: Bool, limit: Int?
  ) {
    #expect(SecurityLimits.days(of: severity, isExploited: exploited) == limit)
    let age = limit ?? 4_000
    let last = finding(severity, exploited: exploited, age: age)
    #expect(last.deadline == limit.map { _ in Self.today })
    #expect(!last.isOverdue(on: Self.today))
    let late = finding(severity, exploited: exploited, age: age + 1)
    #expect(late.isOverdue(on: Self.today) == (limit != nil))
  }

  @Test(arguments: [FindingState.accepted, .closed, .falsePositive])
  func `what is open no longer is not overdue`(state: FindingState) {
    #expect(!finding(.critical, age: 900, state).isOverdue(on: Self.today))
  }

  @Test(arguments: [(89, false), (90, false), (91, true)])
  func `keys and logins may be ninety days old`(age: Int, isOld: Bool) {
    #expect(account(key: age).hasOldKey(on: Self.today) == isOld)
    #expect(account(login: age).isDormant(on: Self.today) == isOld)
    #expect(!account(login: age, .disabled).isDormant(on: Self.today))
  }

  @Test func `what is not stated is not old`() {
    #expect(!account().hasOldKey(on: Self.today) && !account().isDormant(on: Self.today))
  }

  @Test(arguments: [(30, false), (31, true)])
  func `a check tells for thirty days, and a system is mended through its last day`(
    age: Int, isOld: Bool
  ) {
    let check = HostBenchmark(
      id: RecordID(1), code: "c", host: "h", place: .unknown, name: "n", passed: 1, failed: 0,
      notApplicable: 0, checked: Self.today.advanced(by: -age), system: "",
      supportEnds: Self.today.advanced(by: 30 - age))
    #expect(check.isOld(on: Self.today) == isOld)
    #expect(check.isUnsupported(on: Self.today) == isOld)
  }

  @Test func `of what was never recorded, or not of all, nothing is well`() {
    #expect(SecurityFigure.unknown.standing(.criticalOpen) == .unknown)
    let none = SecurityFigure(count: 0, total: 4, isKnown: true)
    #expect(none.standing(.withoutMFA) == .well)
    let some = SecurityFigure(count: 0, total: 4, unknown: 1, isKnown: true)
    #expect(some.standing(.withoutMFA) == .unknown)
    let one = SecurityFigure(count: 1, total: 4, unknown: 1, isKnown: true)
    #expect(one.standing(.privilegedWithoutMFA) == .needs(.critical))
    #expect(one.standing(.certificates7Days) == .needs(.critical))
    #expect(one.standing(.certificates30Days) == .needs(.warning))
    #expect(one.standing(.lowOpen) == .needs(.notice))
  }
}
