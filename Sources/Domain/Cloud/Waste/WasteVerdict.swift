/// What a rule says of one resource.
package enum WasteVerdict: Hashable, Sendable {
  /// All conditions hold; their figures in order, and the share of the window that was measured.
  case wasted([Double], coverage: Double)
  /// A condition does not hold.
  case used
  /// Too little was measured to say anything.
  case unknown(coverage: Double?)
  /// The rule is not for this resource.
  case excluded(WasteExclusion)
}

/// Why a resource is not judged.
package enum WasteExclusion: Int, Coded {
  /// It waits for another to fail.
  case standby = 1
  /// It is younger than the window.
  case young
  /// Its host is being maintained.
  case maintenance
}

extension WasteRule {
  /// The verdict on a resource by the figures of its conditions; nil is "nobody has said".
  ///
  /// One condition that does not hold settles it, whatever else is unknown. Nothing unknown is ever waste.
  package func verdict(
    _ figures: [Double?], coverage: Double?, excluded: WasteExclusion? = nil
  ) -> WasteVerdict {
    if let excluded { return .excluded(excluded) }
    guard let coverage, coverage >= leastCoverage, figures.count == conditions.count,
      !conditions.isEmpty
    else { return .unknown(coverage: coverage) }
    let known = figures.compactMap(\.self)
    let fails = zip(conditions, figures).contains { condition, figure in
      figure.map { !condition.holds(for: $0) } ?? false
    }
    if fails { return .used }
    return known.count == figures.count
      ? .wasted(known, coverage: coverage) : .unknown(coverage: coverage)
  }
}
