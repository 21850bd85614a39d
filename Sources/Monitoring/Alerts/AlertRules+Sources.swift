package import Domain
package import Foundation

extension AlertRules {
  /// Whether a source fails: at once where it never answered, else after some failures in a row.
  ///
  /// Critical as soon as what is shown of it is stale or nothing at all.
  package func alerts<Value>(
    about source: SourceName, _ reading: Reading<Value>, at now: Date
  ) -> [Alert] {
    guard let error = reading.error else { return [] }
    guard reading.value == nil || reading.failures >= thresholds.sourceFailures else { return [] }
    let severity: Severity =
      switch reading.freshness(at: now) {
      case .fresh, .late: .warning
      case .stale, .unknown: .critical
      }
    return [Alert(severity: severity, finding: .sourceFailing(source: source, error: error))]
  }
}
