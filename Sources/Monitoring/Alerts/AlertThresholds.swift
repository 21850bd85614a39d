package import Domain

/// From where on a figure needs a person.
///
/// A share that reaches its limit is already too much; an age has to pass it.
package struct AlertThresholds: Hashable, Sendable {
  /// Leases that end this soon are told of; by default 90 days.
  package var leaseHorizon: LeaseHorizon
  /// Rent overdue is told of from this age on; by default from the first day.
  package var arrearsFrom: ArrearsAge
  /// Accounts are told of that are not cleared so many years after theirs; by default one.
  package var clearanceYears: Int
  /// A tenant that holds this share of a quota is warned of; by default 0.9.
  package var quotaWarning: Double
  /// By default 1: nothing more can be started.
  package var quotaCritical: Double
  /// The oldest open address has waited this long; by default 48 hours, the Post's own time for a visit.
  package var queueWarning: Duration
  /// By default seven days.
  package var queueCritical: Duration
  /// A file system this full is warned of; by default 0.85.
  package var diskWarning: Double
  /// By default 0.95.
  package var diskCritical: Double
  /// Machines are told of whose newest good backup is of this age on; by default from the second day.
  package var backupsFrom: BackupAge
  /// How many times the hardware may be promised; by default as OpenStack has it.
  package var ratios: AllocationRatios
  /// Failures in a row before a source that has answered before is told of; by default 2, since a
  /// store is now and then locked for a moment.
  package var sourceFailures: Int

  package init(
    leaseHorizon: LeaseHorizon = .days90, arrearsFrom: ArrearsAge = .upTo30Days,
    clearanceYears: Int = 1, quotaWarning: Double = CloudStatistics.quotaAlarm,
    quotaCritical: Double = 1, queueWarning: Duration = .seconds(48 * 3600),
    queueCritical: Duration = .seconds(7 * 24 * 3600), diskWarning: Double = 0.85,
    diskCritical: Double = 0.95, backupsFrom: BackupAge = .upTo7Days,
    ratios: AllocationRatios = .openStack, sourceFailures: Int = 2
  ) {
    self.leaseHorizon = leaseHorizon
    self.arrearsFrom = arrearsFrom
    self.clearanceYears = clearanceYears
    self.quotaWarning = quotaWarning
    self.quotaCritical = quotaCritical
    self.queueWarning = queueWarning
    self.queueCritical = queueCritical
    self.diskWarning = diskWarning
    self.diskCritical = diskCritical
    self.backupsFrom = backupsFrom
    self.ratios = ratios
    self.sourceFailures = sourceFailures
  }
}

/// How far ahead the end of a lease is told of; the case's number is the days.
package enum LeaseHorizon: Int, Coded {
  case days30 = 30
  case days60 = 60
  case days90 = 90

  /// The leases of the outlook that end within the horizon.
  package func count(in outlook: LeaseOutlook) -> Int {
    switch self {
    case .days30: outlook.within30Days
    case .days60: outlook.within60Days
    case .days90: outlook.within90Days
    }
  }
}
