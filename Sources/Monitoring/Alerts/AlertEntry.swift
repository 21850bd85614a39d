package import Domain
package import Foundation

/// An open alert with how long it has been open.
package struct AlertEntry: Hashable, Sendable {
  package let alert: Alert
  /// When the console first saw this trouble.
  package let since: Date
  /// When it took its present severity.
  package let severitySince: Date

  package init(alert: Alert, since: Date, severitySince: Date) {
    self.alert = alert
    self.since = since
    self.severitySince = severitySince
  }

  package var subject: AlertSubject { AlertSubject(of: alert.finding) }

  /// This entry as the next evaluation found it.
  func continued(by alert: Alert, at now: Date) -> AlertEntry {
    AlertEntry(
      alert: alert, since: since,
      severitySince: alert.severity == self.alert.severity ? severitySince : now)
  }
}
