/// What a rule says of how fast a budget burns.
package enum BurnVerdict: Hashable, Sendable {
  /// Both windows are above the limit.
  case burning
  case calm
  /// One of the windows is not known: nothing is said, whatever the other is.
  case unknown
}

/// How a service stands; the worst first.
package enum ServiceState: Int, Coded, Comparable {
  /// A rule that calls a person at once.
  case burningFast = 1
  /// A rule that waits for the day.
  case burning
  /// Nothing burns, and more was spent than there is.
  case spent
  /// A rule could say nothing.
  case unknown
  /// Nothing happened in the last hour.
  case idle
  case well

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ServiceReport {
  /// What a rule says; without events there is nothing that burns.
  package func verdict(by rule: BurnRule) -> BurnVerdict {
    let sides = [rule.long, rule.short].map { windows[$0] ?? .unknown }
    guard !sides.contains(.unknown) else { return .unknown }
    let burns = sides.compactMap { $0.value.map { $0 / objective.allowed } }
    return burns.count == 2 && burns.allSatisfy { $0 > rule.limit } ? .burning : .calm
  }

  /// The rules that find the budget burning, the most urgent first.
  package var burning: [BurnRule] { BurnRule.allCases.filter { verdict(by: $0) == .burning } }

  package var state: ServiceState {
    if let rule = burning.first { return rule.severity == .critical ? .burningFast : .burning }
    if let budget, budget.left <= 0 { return .spent }
    if BurnRule.allCases.contains(where: { verdict(by: $0) == .unknown }) { return .unknown }
    if windows[.oneHour] == .idle { return .idle }
    return overPeriod == .unknown ? .unknown : .well
  }
}

extension [ServiceReport] {
  /// The worst first; of equals the one with least of its budget left, then by name.
  package func ranked() -> [ServiceReport] {
    sorted { left, right in
      if left.state != right.state { return left.state < right.state }
      let (a, b) = (left.budget?.left ?? .infinity, right.budget?.left ?? .infinity)
      if a != b { return a < b }
      if left.labels != right.labels { return left.labels < right.labels }
      return (left.server, left.objective.id) < (right.server, right.objective.id)
    }
  }
}
