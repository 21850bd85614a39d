/// A line through points that outliers do not move: Theil's slope, with Sen's band about it.
///
/// The slope is the median of the slopes of all pairs of points with different places; the line has as
/// many points above it as below. With N such slopes in order, n points, and groups of t equal values,
/// Kendall's S has the variance
///
///     V = (n (n − 1) (2 n + 5) − Σ t (t − 1) (2 t + 5)) / 18
///
/// and the band runs from the slope of rank (N − 1.96 √V) / 2 to that of rank (N + 1.96 √V) / 2 + 1, the
/// ranks rounded outwards: the normal approximation of 95 % (Sen 1968; Gilbert 1987, 16.4). It takes the
/// points for independent of each other. What is measured every few hours is not quite so, and the true
/// band is then wider than this one.
///
/// Takes n² steps.
package struct TheilSen: Hashable, Sendable {
  /// In units of the values for a unit of the places.
  package let slope: Double
  /// The value of the line at place 0.
  package let intercept: Double
  /// Where the slope lies with 95 %.
  package let band: ClosedRange<Double>

  /// The quantile of the normal distribution for 95 %, two-sided.
  private static let quantile = 1.96

  /// Points that are no finite numbers are left out; nil where no two have different places.
  package init?(_ points: [(place: Double, value: Double)]) {
    let points = points.filter { $0.place.isFinite && $0.value.isFinite }
    var slopes: [Double] = []
    slopes.reserveCapacity(points.count * points.count / 2)
    for (index, point) in points.enumerated() {
      for other in points[..<index] where other.place != point.place {
        let slope = (point.value - other.value) / (point.place - other.place)
        if slope.isFinite { slopes.append(slope) }
      }
    }
    slopes.sort()
    guard let slope = slopes.middle else { return nil }
    let rests = points.map { $0.value - slope * $0.place }.sorted()
    self.slope = slope
    intercept = rests.middle ?? 0
    let reach = Self.quantile * Self.variance(of: points.map(\.value)).squareRoot()
    let count = Double(slopes.count)
    let lower = Int(((count - reach) / 2).rounded(.down)) - 1
    let upper = Int(((count + reach) / 2).rounded(.up))
    band = slopes[max(0, lower)]...slopes[min(slopes.count - 1, upper)]
  }

  /// The value of the line at a place.
  package func value(at place: Double) -> Double { intercept + slope * place }

  /// The variance of Kendall's S for these values.
  private static func variance(of values: [Double]) -> Double {
    func term(_ count: Int) -> Double {
      Double(count) * Double(count - 1) * Double(2 * count + 5)
    }
    let ties = Dictionary(grouping: values, by: \.self).values.reduce(0) { $0 + term($1.count) }
    return max(0, term(values.count) - ties) / 18
  }
}

extension [Double] {
  /// The median of values in order.
  fileprivate var middle: Double? {
    guard !isEmpty else { return nil }
    return count % 2 == 1 ? self[count / 2] : (self[count / 2 - 1] + self[count / 2]) / 2
  }
}
