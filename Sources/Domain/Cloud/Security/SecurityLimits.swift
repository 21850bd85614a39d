package import Persian

/// From where on what a scanner or an inventory says of the cloud's security needs a person.
///
/// A day counts as past its limit from the day after: what may stand for fifteen days is overdue on the
/// sixteenth.
package enum SecurityLimits {
  /// Days a finding of critical severity may stay open: CISA BOD 19-02.
  package static let criticalDays = 15
  /// The same for high severity: CISA BOD 19-02.
  package static let highDays = 30
  /// The same for what is known to be exploited, whatever its severity: CISA BOD 22-01.
  package static let exploitedDays = 14
  /// Days after which an access key should be another; ours.
  package static let keyDays = 90
  /// Days without a login after which an account is doubted; ours.
  package static let loginDays = 90
  /// Failed logins of a day that are no slips any more; ours.
  package static let failedLogins = 10
  /// Days for which a check of a configuration tells how a host stands; ours.
  package static let checkDays = 30

  /// How many days a finding may stay open; nil where nobody sets a limit.
  package static func days(of severity: FindingSeverity, isExploited: Bool) -> Int? {
    let bySeverity: Int? =
      switch severity {
      case .critical: criticalDays
      case .high: highDays
      case .medium, .low: nil
      }
    guard isExploited else { return bySeverity }
    return min(bySeverity ?? exploitedDays, exploitedDays)
  }

  /// The first day that is not older than so many days.
  package static func oldest(within days: Int, on today: Day) -> Day { today.advanced(by: -days) }
}
