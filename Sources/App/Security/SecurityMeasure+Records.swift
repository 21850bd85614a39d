import Domain
import Persian

extension SecurityMeasure {
  /// The list of what was counted on a day.
  func list(on today: Day) -> any RecordList {
    let yesterday = today.advanced(by: -1)
    func findings(_ conditions: Condition<SecurityFindingField>...) -> any RecordList {
      Browser<SecurityFinding>(
        RecordFilter([.is(.state, FindingState.open)] + conditions))
    }
    func accounts(_ conditions: Condition<UserAccountField>...) -> any RecordList {
      Browser<UserAccount>(RecordFilter([.is(.state, AccountState.active)] + conditions))
    }
    func before(_ days: Int) -> Day {
      SecurityLimits.oldest(within: days, on: today).advanced(by: -1)
    }
    switch self {
    case .exploitedOverdue:
      return findings(.is(.exploited, YesNo.yes), .days(.deadline, nil, yesterday))
    case .criticalOverdue:
      return findings(
        .is(.severity, FindingSeverity.critical), .days(.deadline, nil, yesterday))
    case .highOverdue:
      return findings(.is(.severity, FindingSeverity.high), .days(.deadline, nil, yesterday))
    case .criticalOpen: return findings(.is(.severity, FindingSeverity.critical))
    case .highOpen: return findings(.is(.severity, FindingSeverity.high))
    case .mediumOpen: return findings(.is(.severity, FindingSeverity.medium))
    case .lowOpen: return findings(.is(.severity, FindingSeverity.low))
    case .privilegedWithoutMFA: return Self.exposedAccounts
    case .withoutMFA: return accounts(.is(.mfa, MFAState.off))
    case .mfaUnknown: return accounts(.is(.mfa, MFAState.unknown))
    case .oldKeys: return accounts(.days(.keyCreated, nil, before(SecurityLimits.keyDays)))
    case .dormant: return accounts(.days(.lastLogin, nil, before(SecurityLimits.loginDays)))
    case .failedLogins:
      return accounts(Condition(.failedLogins, .within(SecurityLimits.failedLogins, nil)))
    case .benchmarkFailures:
      return Browser<HostBenchmark>(RecordFilter(Condition(.failed, .within(1, nil))))
    case .unsupportedSystems:
      return Browser<HostBenchmark>(RecordFilter(.days(.supportEnds, nil, yesterday)))
    case .oldChecks:
      return Browser<HostBenchmark>(
        RecordFilter(.days(.checked, nil, before(SecurityLimits.checkDays))))
    case .certificatesEnded, .certificates7Days, .certificates14Days, .certificates30Days:
      let days = (term ?? .ended).days
      let first = term == .ended ? nil : today.advanced(by: days.lowerBound)
      return Browser<Certificate>(
        RecordFilter(.days(.expires, first, today.advanced(by: days.upperBound))))
    }
  }

  /// Active accounts that may do much and are entered with a password alone.
  private static var exposedAccounts: any RecordList {
    Browser<UserAccount>(
      RecordFilter(
        .is(.state, AccountState.active), .is(.privileged, YesNo.yes), .is(.mfa, MFAState.off)))
  }

  /// Open findings past their deadline.
  static func overdueFindings(on today: Day) -> any RecordList {
    Browser<SecurityFinding>(
      RecordFilter(
        .is(.state, FindingState.open), .days(.deadline, nil, today.advanced(by: -1))))
  }
}

extension Subject {
  /// All records of a kind that is opened out of the view of security; nil for every other.
  var securityList: (any RecordList)? {
    switch self {
    case .findings: Browser<SecurityFinding>()
    case .userAccounts: Browser<UserAccount>()
    case .benchmarks: Browser<HostBenchmark>()
    default: nil
    }
  }
}
