import Domain
import Monitoring

/// A row of the list of figures: a record of a figure, or what there is to say in place of one.
enum MetricRow: Hashable, Sendable {
  /// The series of this index in the answer to the figure of this index.
  case series(figure: Int, index: Int)
  /// Records of a figure beyond those shown.
  case more(figure: Int, count: Int)
  /// A figure without a record: not asked yet, failing, or empty.
  case none(figure: Int)

  /// Records of one figure that are listed; of ten thousand the worst are of use.
  static let limit = 50

  /// The rows of a group, figure after figure, the worst records of each first.
  static func rows(of figures: [MetricFigure]) -> [MetricRow] {
    figures.enumerated().flatMap { place, figure -> [MetricRow] in
      guard let series = figure.answer?.series, !series.isEmpty else {
        return [.none(figure: place)]
      }
      let worst = worst(of: series, by: figure.query.thresholds)
      var rows = worst.map { MetricRow.series(figure: place, index: $0) }
      let left = series.count - worst.count + (figure.answer?.cut ?? 0)
      if left > 0 { rows.append(.more(figure: place, count: left)) }
      return rows
    }
  }

  /// The places of the worst series, the worst first; those without a value last.
  private static func worst(of series: [MetricSeries], by limits: MetricThresholds?) -> [Int] {
    let sign: Double = limits?.direction == .below ? -1 : 1
    func badness(_ index: Int) -> Double {
      series[index].latest.map { $0.value * sign } ?? -.infinity
    }
    func isWorse(_ left: Int, _ right: Int) -> Bool {
      let (a, b) = (badness(left), badness(right))
      return a == b ? series[left].labels < series[right].labels : a > b
    }
    guard series.count > limit else { return series.indices.sorted(by: isWorse) }
    var worst = (0..<limit).sorted(by: isWorse)
    for index in limit..<series.count where isWorse(index, worst[limit - 1]) {
      let place = worst.firstIndex { isWorse(index, $0) } ?? limit - 1
      worst.removeLast()
      worst.insert(index, at: place)
    }
    return worst
  }
}
