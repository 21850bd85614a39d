import App
import Canvas
import Domain
import Matching
import Persian

/// The precision of what is taken against the share that is taken, as a chart for a terminal's lines.
///
/// The mark on the axis is the share that the bands accept.
struct PrecisionCurve {
  private static let size = Size(width: 72, height: 16)

  private let evaluation: Evaluation
  private let wording: Wording

  init(_ evaluation: Evaluation, wording: Wording) {
    self.evaluation = evaluation
    self.wording = wording
  }

  var frame: Frame {
    Surface(size: Self.size, direction: wording.language.direction) { region in
      region.write(wording.curveTitle, role: .heading)
      region.rest(fromRow: 1).render(chart)
    }
    .mirrored()
  }

  private var chart: LineChart {
    let values = evaluation.curve.byShare
    // A tenth below the worst, so that what differs is seen.
    let least = values.compactMap(\.self).min() ?? 0
    let floor = min(0.9, (least * 10 - 0.5).rounded(.down) / 10)
    let low = max(0, floor)
    let numerals = wording.numerals
    let accepted = evaluation.bands.first { $0.band == .accept }?.count ?? 0
    return LineChart(
      [LineChart.Series(values, role: .chart1)], range: low...1,
      levels: [0, 0.5, 1].map {
        LineChart.Tick($0, numerals.percent(low + $0 * (1 - low)))
      },
      moments: [0, 0.5, 1].map { LineChart.Tick($0, numerals.percent($0)) },
      timeDirection: nil, style: .area,
      cursor: evaluation.count > 0 ? Double(accepted) / Double(evaluation.count) : nil)
  }
}
