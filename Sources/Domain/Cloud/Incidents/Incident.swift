package import Foundation
package import Persian

/// How badly an incident hurts those who are served.
package enum IncidentSeverity: Int, Coded {
  case low = 1
  case medium
  case high
  case critical
}

/// Something that kept a service from those it is for.
package struct Incident: Hashable, Sendable {
  package var id: RecordID<Incident>
  package var number: CleanText
  package var service: CleanText
  package var site: CleanText
  package var severity: IncidentSeverity
  package var title: CleanText
  package var opened: Date
  /// When a person took it up; nil where nobody has, or has said.
  package var acknowledged: Date?
  /// When it was over; nil where it is not.
  package var resolved: Date?
  package var cause: CleanText

  package init(
    id: RecordID<Incident>, number: CleanText, service: CleanText, site: CleanText,
    severity: IncidentSeverity, title: CleanText, opened: Date, acknowledged: Date? = nil,
    resolved: Date? = nil, cause: CleanText = ""
  ) {
    self.id = id
    self.number = number
    self.service = service
    self.site = site
    self.severity = severity
    self.title = title
    self.opened = opened
    self.acknowledged = acknowledged
    self.resolved = resolved
    self.cause = cause
  }

  /// Whole seconds from opening until a person took it up; nil where nobody has.
  package var acknowledgement: Int? { acknowledged.map(seconds) }

  /// Whole seconds from opening until it was over; nil where it is not.
  package var resolution: Int? { resolved.map(seconds) }

  /// A moment is kept to the millisecond, and so told apart from the second before.
  private func seconds(until moment: Date) -> Int {
    Int((moment.timeIntervalSince(opened) * 1_000).rounded()) / 1_000
  }
}
