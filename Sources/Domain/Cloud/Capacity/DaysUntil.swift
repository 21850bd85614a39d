/// When a level is reached.
package enum DaysUntil: Hashable, Sendable {
  /// Nobody knows.
  case unknown
  /// It is reached.
  case already
  case days(Double)
  /// Never, if things go on as they have.
  case never

  /// The days where there is a number of them.
  package var number: Double? { if case .days(let days) = self { days } else { nil } }

  /// The days from one level to another at so much growth a day.
  init(from level: Double, to target: Double, growth: Double) {
    guard level < target else {
      self = .already
      return
    }
    let days = (target - level) / growth
    self = growth > 0 && days.isFinite ? .days(days) : .never
  }
}

/// When a level is reached, with the band of the trend about it.
package struct Reach: Hashable, Sendable {
  /// By the steepest slope of the band.
  package let earliest: DaysUntil
  /// By the slope itself.
  package let likely: DaysUntil
  /// By the flattest slope of the band.
  package let latest: DaysUntil

  package init(earliest: DaysUntil, likely: DaysUntil, latest: DaysUntil) {
    self.earliest = earliest
    self.likely = likely
    self.latest = latest
  }

  package static let unknown = Reach(earliest: .unknown, likely: .unknown, latest: .unknown)
  package static let already = Reach(earliest: .already, likely: .already, latest: .already)
}

extension Reach: Comparable {
  /// The sooner first: what is reached, what will be, what nobody knows, what never is.
  package static func < (left: Self, right: Self) -> Bool {
    let (a, b) = (left.rank, right.rank)
    return a.lexicographicallyPrecedes(b)
  }

  private var rank: [Double] {
    [likely, earliest, latest].flatMap { reach -> [Double] in
      switch reach {
      case .already: [0, 0]
      case .days(let days): [1, days]
      case .unknown: [2, 0]
      case .never: [3, 0]
      }
    }
  }
}
