package import Persian

/// What came to people and what they closed on one day.
package struct DayFlow: Hashable, Sendable {
  package let day: Day
  /// Addresses that came to wait for a person.
  package let arrived: Int
  /// Addresses that stopped waiting.
  package let closed: Int

  package init(day: Day, arrived: Int, closed: Int) {
    self.day = day
    self.arrived = arrived
    self.closed = closed
  }

  /// What the day added to those that wait; negative where it took from them.
  package var net: Int { arrived - closed }
}

/// The day on which nothing will wait any more, as the last days went.
///
/// The pace is the Theil–Sen slope of what waited: the median of the slopes between every two days, which
/// one odd day hardly moves (P. K. Sen, Estimates of the regression coefficient based on Kendall's tau,
/// 1968). The band of 80 % is the pace of a good and of a bad week: the tenth parts from either end of the
/// sums of every seven days on end.
package enum FinishForecast: Hashable, Sendable {
  /// Nothing waits.
  case finished
  /// Fewer full days than tell anything.
  case tooLittle(days: Int)
  /// As much comes as goes, or more: what waits grows so fast a day.
  case never(growth: Double)
  /// Finished on a day; `latest` is nil where a bad week's pace never gets there.
  case day(Day, earliest: Day, latest: Day?)

  /// Full days that a forecast needs.
  package static let needed = 8
  /// Full days that a forecast looks back on.
  package static let window = 14
  /// Years ahead beyond which a day is no answer.
  private static let horizon = 36_500.0

  /// From full days on end, the oldest first, for what waits on `today`.
  package init(waiting: Int, flows: [DayFlow], today: Day) {
    guard waiting > 0 else {
      self = .finished
      return
    }
    let nets = flows.suffix(Self.window).map { Double($0.net) }
    guard nets.count >= Self.needed else {
      self = .tooLittle(days: nets.count)
      return
    }
    let pace = Self.slope(of: nets)
    guard pace < 0, let days = Self.days(Double(waiting), at: pace) else {
      self = .never(growth: max(0, pace))
      return
    }
    let weeks = (0...(nets.count - 7)).map { nets[$0..<$0 + 7].reduce(0, +) / 7 }.sorted()
    let good = min(pace, Self.quantile(0.1, of: weeks))
    let bad = max(pace, Self.quantile(0.9, of: weeks))
    self = .day(
      today.advanced(by: days),
      earliest: today.advanced(by: Self.days(Double(waiting), at: good) ?? days),
      latest: Self.days(Double(waiting), at: bad).map { today.advanced(by: $0) })
  }

  /// Whole days until nothing waits; nil where that is never, or beyond all plans.
  private static func days(_ waiting: Double, at pace: Double) -> Int? {
    guard pace < 0 else { return nil }
    let days = (waiting / -pace).rounded(.up)
    return days <= horizon ? Int(days) : nil
  }

  /// The median slope between every two points of the running sum.
  static func slope(of nets: [Double]) -> Double {
    var sums = [0.0]
    for net in nets { sums.append((sums.last ?? 0) + net) }
    var slopes: [Double] = []
    for late in sums.indices.dropFirst() {
      for early in 0..<late {
        slopes.append((sums[late] - sums[early]) / Double(late - early))
      }
    }
    return quantile(0.5, of: slopes.sorted())
  }

  /// The quantile of sorted values, straight between neighbours (type 7 of Hyndman and Fan, 1996).
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.indices.last else { return 0 }
    let place = share * Double(last)
    let low = Int(place)
    guard low < last else { return sorted[last] }
    return sorted[low] + (place - Double(low)) * (sorted[low + 1] - sorted[low])
  }
}
