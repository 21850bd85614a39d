package import Persian

/// A weakness that a scanner or a person found on something of the cloud (یافته امنیتی).
package struct SecurityFinding: Hashable, Sendable {
  package var id: RecordID<SecurityFinding>
  /// What tells it from all others; unique.
  package var code: CleanText
  package var title: CleanText
  package var severity: FindingSeverity
  /// Whether it is known to be exploited somewhere, as CISA's catalogue has it.
  package var isExploited: Bool
  /// What it is known by outside, such as a CVE id; empty where there is nothing.
  package var reference: CleanText
  /// The host or machine it was found on, by name; empty where nobody has said.
  package var asset: CleanText
  /// What the inventory knows under that name.
  package var place: AssetPlace
  /// The agency it concerns; nil where it is the cloud's own.
  package var tenant: RecordID<Tenant>?
  package var tenantName: CleanText
  /// What found it.
  package var source: CleanText
  package var found: Day
  /// The day it was closed; nil while it is open.
  package var closed: Day?
  package var state: FindingState

  package init(
    id: RecordID<SecurityFinding>, code: CleanText, title: CleanText, severity: FindingSeverity,
    isExploited: Bool, reference: CleanText, asset: CleanText, place: AssetPlace,
    tenant: RecordID<Tenant>?, tenantName: CleanText, source: CleanText, found: Day,
    closed: Day?, state: FindingState
  ) {
    self.id = id
    self.code = code
    self.title = title
    self.severity = severity
    self.isExploited = isExploited
    self.reference = reference
    self.asset = asset
    self.place = place
    self.tenant = tenant
    self.tenantName = tenantName
    self.source = source
    self.found = found
    self.closed = closed
    self.state = state
  }

  /// The last day on which it may be open, by ``SecurityLimits``; nil where nobody sets one.
  package var deadline: Day? {
    SecurityLimits.days(of: severity, isExploited: isExploited).map { found.advanced(by: $0) }
  }

  /// Whether it is open still on a day past its deadline.
  package func isOverdue(on today: Day) -> Bool {
    state == .open && (deadline.map { $0 < today } ?? false)
  }
}

/// How bad a finding is, as scanners class them.
package enum FindingSeverity: Int, Coded {
  case critical = 1
  case high
  case medium
  case low
}

/// How far a finding has come.
package enum FindingState: Int, Coded {
  case open = 1
  /// Somebody answers for leaving it as it is.
  case accepted
  case closed
  case falsePositive
}

/// What the inventory knows under the name of an asset.
package enum AssetPlace: Hashable, Sendable {
  case unknown
  case host
  /// One machine, by its code.
  case machine(code: CleanText)
}
