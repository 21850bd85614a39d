import Canvas
import Domain
import Monitoring
import Persian

/// The registry in pictures: which there are, and the one in sight beneath.
struct StatisticsView {
  let state: AppState
  let pane: StatisticsPane

  private var wording: Wording { state.wording }

  /// The pictures answer to clicks as tiles of this group.
  static let pictureGroup = 1

  func draw(in region: Region) {
    region.region(width: region.width, height: 1).render(state.viewLine(remark: remark))
    let body = region.rest(fromRow: 1)
    guard let figures = state.figures.registry else {
      drawMissing(in: body)
      return
    }
    drawPictures(figures, in: body.region(width: body.width, height: 1))
    let rest = body.rest(fromRow: state.geometry.contentHeight >= 16 ? 2 : 1)
    switch pane.picture {
    case .totals: TotalsView(state: state, pane: pane, figures: figures).draw(in: rest)
    case .map: ProvinceMapView(state: state, pane: pane, figures: figures).draw(in: rest)
    case .provinces: ProvinceTableView(state: state, pane: pane, figures: figures).draw(in: rest)
    case .history: HistoryView(state: state, pane: pane, figures: figures).draw(in: rest)
    }
  }

  private var remark: CleanText {
    state.figures.readings.registry.age(at: state.now).map { wording.age(seconds: Int($0)) } ?? ""
  }

  private func drawMissing(in region: Region) {
    guard let error = state.figures.readings.registry.error else {
      region.render(Notice(.loading, wording.loading))
      return
    }
    region.render(Notice(.error, wording.cause(error), next: wording.remedy(error)))
  }

  /// The names of the pictures, and at the far edge what does not add up.
  private func drawPictures(_ figures: EndowmentStatistics, in region: Region) {
    var column = 0
    for picture in StatisticsPane.Picture.allCases {
      let isActive = picture == pane.picture
      region.draw(
        isActive ? "▸" : "·", column: column, role: isActive ? .accent : .textDim)
      let taken = region.write(
        wording.name(picture), column: column + 2, role: isActive ? .textStrong : .textDim)
      region.region(column: column, width: taken + 2, height: 1)
        .answer(as: .tile, picture.rawValue, group: Self.pictureGroup)
      column += taken + 5
    }
    let wrong = figures.imbalances
    guard !wrong.isEmpty else { return }
    let text = wording.unbalanced(wrong)
    let width = min(region.width(of: text) + 2, max(0, region.width - column))
    region.region(column: region.width - width, width: width, height: 1)
      .render(StateLabel(.warning, text))
  }
}
