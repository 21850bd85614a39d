package import Canvas
import Domain
package import Matching
import Persian

/// The precision of what is taken against the share that is taken.
///
/// The mark on the axis is the share that the bands accept, the broken line the precision promised of it.
package struct PrecisionCurve {
  private static let size = Size(width: 72, height: 16)

  private let evaluation: Evaluation
  private let promised: Double
  private let wording: Wording

  package init(_ evaluation: Evaluation, promised: Double, wording: Wording) {
    self.evaluation = evaluation
    self.promised = promised
    self.wording = wording
  }

  /// The curve as lines of a terminal.
  package var frame: Frame {
    Surface(size: Self.size, direction: wording.language.direction) { region in
      region.write(wording.curveTitle, role: .heading)
      region.rest(fromRow: 1).render(chart)
    }
    .mirrored()
  }

  var chart: LineChart {
    let values = evaluation.curve.byShare
    // A tenth below the worst, so that what differs is seen.
    let least = (values.compactMap(\.self) + [promised]).min() ?? 0
    let floor = min(0.9, (least * 10 - 0.5).rounded(.down) / 10)
    let low = max(0, floor)
    let numerals = wording.numerals
    let accepted = evaluation.bands.first { $0.band == .accept }?.count ?? 0
    let target = (promised - low) / (1 - low)
    return LineChart(
      [LineChart.Series(values, role: .chart1)], range: low...1,
      levels: [0, 0.5, 1].map {
        LineChart.Tick($0, numerals.percent(low + $0 * (1 - low)))
      },
      moments: [0, 0.5, 1].map { LineChart.Tick($0, numerals.percent($0)) },
      timeDirection: nil, style: .area,
      cursor: evaluation.count > 0 ? Double(accepted) / Double(evaluation.count) : nil,
      target: LineChart.Tick(target, wording.promised(numerals.percent(promised))))
  }
}
