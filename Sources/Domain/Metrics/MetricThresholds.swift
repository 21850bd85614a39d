/// From where on a figure needs a person.
package struct MetricThresholds: Hashable, Sendable {
  package enum Direction: Int, Coded {
    /// Large values are bad: 90 % of a disk is used.
    case above = 1
    /// Small values are bad: ten days of a certificate are left.
    case below
  }

  package let direction: Direction
  package let warning: Double?
  package let critical: Double?

  /// Nil where there is no threshold, or the critical one is milder than the warning.
  package init?(_ direction: Direction, warning: Double? = nil, critical: Double? = nil) {
    guard warning != nil || critical != nil else { return nil }
    if let warning, let critical {
      guard direction == .above ? critical >= warning : critical <= warning else { return nil }
    }
    self.direction = direction
    self.warning = warning
    self.critical = critical
  }

  /// How bad a value is; nil is "within limits", and a value at a limit is beyond it.
  package func severity(of value: Double) -> Severity? {
    if reaches(critical, value) { return .critical }
    return reaches(warning, value) ? .warning : nil
  }

  private func reaches(_ limit: Double?, _ value: Double) -> Bool {
    guard let limit else { return false }
    return direction == .above ? value >= limit : value <= limit
  }
}
