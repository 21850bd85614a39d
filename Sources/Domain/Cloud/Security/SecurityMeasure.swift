/// What is counted of the cloud's security; each has records of one kind behind it.
package enum SecurityMeasure: Int, Coded {
  case exploitedOverdue = 1
  case criticalOverdue
  case highOverdue
  case criticalOpen
  case highOpen
  case mediumOpen
  case lowOpen
  case privilegedWithoutMFA
  case withoutMFA
  case mfaUnknown
  case oldKeys
  case dormant
  case failedLogins
  case benchmarkFailures
  case unsupportedSystems
  case oldChecks
  case certificatesEnded
  case certificates7Days
  case certificates14Days
  case certificates30Days

  package var group: SecurityGroup {
    switch self {
    case .exploitedOverdue, .criticalOverdue, .highOverdue, .criticalOpen, .highOpen, .mediumOpen,
      .lowOpen:
      .findings
    case .privilegedWithoutMFA, .withoutMFA, .mfaUnknown, .oldKeys, .dormant, .failedLogins:
      .accounts
    case .benchmarkFailures, .unsupportedSystems, .oldChecks: .hosts
    case .certificatesEnded, .certificates7Days, .certificates14Days, .certificates30Days:
      .certificates
    }
  }

  /// How badly any of it needs a person.
  package var severity: Severity {
    switch self {
    case .exploitedOverdue, .criticalOverdue, .privilegedWithoutMFA: .critical
    case .highOverdue, .criticalOpen, .withoutMFA, .oldKeys, .dormant, .failedLogins,
      .benchmarkFailures, .unsupportedSystems, .oldChecks:
      .warning
    case .highOpen, .mediumOpen, .lowOpen, .mfaUnknown: .notice
    case .certificatesEnded, .certificates7Days, .certificates14Days, .certificates30Days:
      term?.severity ?? .notice
    }
  }

  /// The certificates it counts.
  package var term: CertificateTerm? {
    switch self {
    case .certificatesEnded: .ended
    case .certificates7Days: .within7Days
    case .certificates14Days: .within14Days
    case .certificates30Days: .within30Days
    default: nil
    }
  }
}

/// The kind of records measures are counted in.
package enum SecurityGroup: Int, Coded {
  case findings = 1
  case accounts
  case hosts
  case certificates
}
