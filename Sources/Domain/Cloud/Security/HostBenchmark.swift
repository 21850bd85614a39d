package import Persian

/// The last check of a host's configuration against a published benchmark (سنجش پیکربندی).
package struct HostBenchmark: Hashable, Sendable {
  package var id: RecordID<HostBenchmark>
  /// What tells it from all others; unique.
  package var code: CleanText
  /// The host or machine that was checked, by name.
  package var host: CleanText
  /// What the inventory knows under that name.
  package var place: AssetPlace
  /// The benchmark, such as one of CIS.
  package var name: CleanText
  package var passed: Int
  package var failed: Int
  package var notApplicable: Int
  package var checked: Day
  /// Empty where nobody has said.
  package var system: CleanText
  /// The last day its maker mends the operating system; nil where nobody has said.
  package var supportEnds: Day?

  package init(
    id: RecordID<HostBenchmark>, code: CleanText, host: CleanText, place: AssetPlace,
    name: CleanText, passed: Int, failed: Int, notApplicable: Int, checked: Day,
    system: CleanText, supportEnds: Day?
  ) {
    self.id = id
    self.code = code
    self.host = host
    self.place = place
    self.name = name
    self.passed = passed
    self.failed = failed
    self.notApplicable = notApplicable
    self.checked = checked
    self.system = system
    self.supportEnds = supportEnds
  }

  /// Whether the check is too old to tell how the host stands.
  package func isOld(on today: Day) -> Bool {
    checked < SecurityLimits.oldest(within: SecurityLimits.checkDays, on: today)
  }

  /// Whether nobody mends the operating system any more.
  package func isUnsupported(on today: Day) -> Bool { supportEnds.map { $0 < today } ?? false }
}
