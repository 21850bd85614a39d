import Canvas
import Domain
import Persian

/// The review queue in pictures: what waits, who works, how sure they are, and until when.
struct QueueView {
  let state: AppState
  let pane: QueuePane

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let parts = region.split(.rows, [.exactly(state.geometry.viewLineHeight), .share()])
    parts[0].render(state.viewLine())
    switch pane.report {
    case nil: parts[1].render(Notice(.loading, wording.loading))
    case .failure(let error):
      parts[1].render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
    case .success where pane.picture == .labels:
      LabelCurveView(state: state, curve: pane.curve).draw(in: parts[1])
    case .success(let report): draw(report, in: parts[1])
    }
  }

  private func draw(_ report: QueueReport, in region: Region) {
    let hasTiles = region.height >= 16
    let parts = region.split(.rows, [.exactly(hasTiles ? 4 : 0), .share()])
    if hasTiles { drawTiles(report, in: parts[0]) }
    let sides = parts[1].split(.columns, [.share(), .share()], gap: 4)
    let work = QueueWorkView(state: state, report: report)
    let states = max(1, report.backlog.count)
    let left = sides[0].split(.rows, [.exactly(states + 3), .share()], gap: 1)
    work.drawBacklog(in: left[0])
    if state.geometry.holdsCurve {
      let charts = left[1].split(.rows, [.share(), .share()], gap: 1)
      work.drawHours(in: charts[0])
      LabelCurveView(state: state, curve: pane.curve).draw(in: charts[1])
    } else {
      work.drawHours(in: left[1])
    }
    QueueQualityView(state: state, report: report).draw(in: sides[1])
  }

  private func drawTiles(_ report: QueueReport, in region: Region) {
    let numerals = wording.numerals
    let open = report.backlog.filter(\.state.isOpen).reduce(0) { $0 + $1.count }
    let kappa = report.agreement.all.kappa
    let disagreed = report.secondReviews[.disagreed] ?? 0
    let tiles: [Tile] = [
      Tile(
        title: wording.backlog, figure: numerals.integer(open),
        note:
          "\(wording.withThePost) \(numerals.integer(report.post.waiting.reduce(0, +)))"),
      Tile(
        title: wording.decisions24,
        figure: numerals.integer(report.decidedByHour.suffix(24).reduce(0, +)),
        note: "\(wording.reopenedShare) \(share(report.reopened))"),
      Tile(
        title: wording.agreementOfTwo,
        figure: kappa.value.map { "κ \(numerals.decimal($0, places: 2))" } ?? wording.dash,
        note: disagreed > 0 ? wording.toSettle(disagreed) : wording.judgedTwice(kappa.total)),
      Tile(
        title: wording.finish, figure: wording.short(report.forecast),
        note: "\(wording.machineAccepted) \(share(report.machineShare))"),
    ]
    let columns = region.split(
      .columns, Array(repeating: .share(), count: tiles.count), gap: 3)
    for (tile, column) in zip(tiles, columns) { column.render(tile) }
  }

  private func share(_ proportion: Proportion) -> CleanText {
    proportion.share.map { wording.numerals.percent($0, places: 1) } ?? wording.dash
  }
}
