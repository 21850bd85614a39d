import Canvas
import Domain
import Matching
import Persian

/// The precision curve of the decided labels, with the same in words.
struct LabelCurveView {
  let state: AppState
  let curve: Result<LabelCurve, SourceError>?

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    region.render(Heading(wording.labelCurve, role: .accent, rule: .thin))
    let body = region.rest(fromRow: 2)
    let paragraphs = lines.map { Paragraph($0, role: .text) }
    let heights = paragraphs.map {
      max(1, $0.height(width: body.width, direction: body.direction))
    }
    var row = 0
    if let drawn = try? curve?.get(), drawn.isEnough {
      let chart = body.height - heights.reduce(0, +) - 1
      if chart >= Self.leastChart {
        body.region(width: body.width, height: chart).render(
          PrecisionCurve(drawn.evaluation, promised: drawn.promised, wording: wording).chart)
        row = chart + 1
      }
    }
    for (paragraph, height) in zip(paragraphs, heights) where row < body.height {
      body.region(row: row, width: body.width, height: min(height, body.height - row))
        .render(paragraph)
      row += height
    }
  }

  private static let leastChart = 6

  /// The curve in words; why there is none where there are too few labels.
  var lines: [CleanText] {
    switch curve {
    case nil: return [wording.loading]
    case .failure(let error):
      return ["\(wording.cause(error)). \(wording.remedy(error))"]
    case .success(let curve):
      var lines = [wording.labelled(curve)]
      if curve.isEnough {
        lines.append(wording.acceptBand(of: curve))
        if curve.accepted?.count ?? 0 > 0 { lines.append(wording.promiseKept(curve)) }
      } else {
        lines.append(wording.tooFewLabels(LabelCurve.needed))
      }
      if curve.others > 0 { lines.append(wording.leftOut(curve.others)) }
      return lines + (curve.isEnough ? [wording.onlyReviewed] : [])
    }
  }
}
