/// What the worker makes of an address it has matched.
package enum MatchEnd: Hashable, Sendable, CaseIterable {
  /// As sure as was promised: nobody has to look.
  case sure
  /// A clerk has to look.
  case doubtful
  /// GNAF lacks it, as far as can be told.
  case nothing

  /// The move of the address.
  package var move: ReviewMove {
    switch self {
    case .sure: .matchSurely
    case .doubtful: .offer
    case .nothing: .findNothing
    }
  }
}

/// What the worker found for one address it had claimed.
package struct MatchFinding: Hashable, Sendable {
  package let address: PropertyAddress
  package let match: StoredMatch
  package let end: MatchEnd
  /// Whether the text names one unit of a building, so that the same text again is the same unit.
  package let namesUnit: Bool

  package init(
    address: PropertyAddress, match: StoredMatch, end: MatchEnd, namesUnit: Bool
  ) {
    self.address = address
    self.match = match
    self.end = end
    self.namesUnit = namesUnit
  }
}

/// How many addresses the worker moved, by where to.
package struct MatchTally: Hashable, Sendable {
  package private(set) var byState: [ReviewState: Int]

  package init(_ byState: [ReviewState: Int] = [:]) {
    self.byState = byState
  }

  package var count: Int { byState.values.reduce(0, +) }

  package static func += (tally: inout MatchTally, more: MatchTally) {
    tally.byState.merge(more.byState, uniquingKeysWith: +)
  }
}

/// How many addresses became final, and of how many the postcode was written into the unit.
package struct FinalTally: Hashable, Sendable {
  package var final = 0
  package var written = 0

  package init(final: Int = 0, written: Int = 0) {
    self.final = final
    self.written = written
  }

  package static func += (tally: inout FinalTally, more: FinalTally) {
    tally.final += more.final
    tally.written += more.written
  }
}
