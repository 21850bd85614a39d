package import Persian

/// What of the backups has to be seen to, on a day.
package struct BackupDuties: Hashable, Sendable {
  /// Machines that run and serve, by how old their newest good backup is; classes without one are left
  /// out, and so is all of it where no backup is on record.
  package var machines: [BackupAge: Int] = [:]
  /// Backups that failed within the last ``failureDays`` days.
  package var failed = 0

  /// For how many days a failure is told of.
  package static let failureDays = 7

  package init() {}

  /// The last day on which a machine was made that should have a backup by now.
  package static func madeBy(_ today: Day) -> Day { today.advanced(by: -2) }
}

/// How old a machine's newest good backup is; the classes exclude each other.
package enum BackupAge: Int, Coded {
  case upToADay = 1
  case upTo7Days
  case upTo30Days
  case older
  /// There is none, though the machine has been there for longer than a day.
  case never

  /// Days since that backup; none where there never was one.
  package var days: ClosedRange<Int>? {
    switch self {
    case .upToADay: -Self.farDays...1
    case .upTo7Days: 2...7
    case .upTo30Days: 8...30
    case .older: 31...Self.farDays
    case .never: nil
    }
  }

  /// The most days that are well where machines are told of from this age on; where only those without a
  /// backup are, whatever the age.
  package var longest: Int { days.map { max(1, $0.lowerBound - 1) } ?? Self.farDays }

  /// How badly it needs a person; nil where it does not.
  package var severity: Severity? {
    switch self {
    case .upToADay: nil
    case .upTo7Days: .warning
    case .upTo30Days, .older, .never: .critical
    }
  }

  private static let farDays = 4_000_000
}
