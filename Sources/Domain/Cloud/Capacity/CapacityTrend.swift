/// What is used of a whole, how it grows, and when it will be full if it goes on like that.
///
/// Growth is that of what is used, in its own unit: a whole that was enlarged meanwhile does not bend it.
package struct CapacityTrend: Hashable, Sendable {
  /// The share at which storage and schedulers begin to suffer; Ceph calls a disk nearly full here.
  package static let alarm = 0.85
  /// With fewer points than this nothing is said of a trend.
  package static let fewestPoints = 10
  /// Below this share of the points a window could have, nothing is said.
  package static let leastCoverage = 0.5
  /// A newest value this many steps old is no longer the present.
  private static let staleSteps = 2

  /// Measured last, in the unit of its query; nil where nothing was, or not of late.
  package let used: Double?
  /// Nil where nobody has said, or where it is nothing.
  package let whole: Double?
  /// The growth a day; nil where there is no trend.
  package let growth: Double?
  /// Where the growth a day lies with 95 %; nil where there is no trend.
  package let band: ClosedRange<Double>?
  /// What `used` is by the trend, which one odd value does not move; nil where there is no trend.
  package let level: Double?
  /// Why there is no trend, or nothing to measure it by; nil where there are both.
  package let doubt: TrendDoubt?

  /// The trend of what was used, by points of a window that ends at `now`, in seconds since 1970.
  ///
  /// `step` is the seconds between two points where none is missing, `window` the seconds of them all.
  package init(_ points: [MetricPoint], whole: Double?, now: Int, window: Int, step: Int) {
    let newest = points.last
    let isStale = newest.map { now - $0.at > Self.staleSteps * step } ?? true
    let whole = whole.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    used = isStale ? nil : newest?.value
    self.whole = whole
    let possible = window / max(1, step) + 1
    let doubt: TrendDoubt? =
      if points.isEmpty {
        .nothing
      } else if isStale {
        .stale
      } else if points.count < Self.fewestPoints {
        .tooFew
      } else if Double(points.count) < Self.leastCoverage * Double(possible) {
        .gaps
      } else {
        nil
      }
    let line =
      doubt == nil
      ? TheilSen(points.map { (Double($0.at - now) / 86_400, $0.value) }) : nil
    growth = line?.slope
    band = line?.band
    level = line?.intercept
    self.doubt = doubt ?? (line == nil ? .tooFew : whole == nil ? .noWhole : nil)
  }

  private init(_ other: Self, adding amount: Double) {
    used = other.used.map { $0 + amount }
    level = other.level.map { $0 + amount }
    (whole, growth, band, doubt) = (other.whole, other.growth, other.band, other.doubt)
  }

  /// The share in use; nil where nobody knows.
  package var share: Double? {
    guard let used, let whole else { return nil }
    return used / whole
  }

  /// When so large a share of the whole will be in use.
  ///
  /// What was measured last says whether it is already. The days count from the trend's own level, as one
  /// odd value at the end would else move them, but where that has passed the share and the measured value
  /// has not, as after a clearing-up.
  package func days(to share: Double) -> Reach {
    guard let used, let whole else { return .unknown }
    let target = share * whole
    guard used < target else { return .already }
    guard let growth, let band, let level else { return .unknown }
    let start = level < target ? level : used
    return Reach(
      earliest: DaysUntil(from: start, to: target, growth: band.upperBound),
      likely: DaysUntil(from: start, to: target, growth: growth),
      latest: DaysUntil(from: start, to: target, growth: band.lowerBound))
  }

  /// The same if so much more were used from now on.
  package func adding(_ amount: Double) -> CapacityTrend { CapacityTrend(self, adding: amount) }
}

/// Why nothing is said of a trend.
package enum TrendDoubt: Int, Coded {
  /// Nothing was measured.
  case nothing = 1
  /// Nothing was measured of late.
  case stale
  case tooFew
  /// Less than half of the window was measured.
  case gaps
  /// Nobody has said how much there is.
  case noWhole
}
