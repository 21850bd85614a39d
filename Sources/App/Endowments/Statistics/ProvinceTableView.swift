import Canvas
import Domain
import Persian

/// Provinces by measures, every cell on its step of heat within its column.
struct ProvinceTableView {
  let state: AppState
  let pane: StatisticsPane
  let figures: EndowmentStatistics

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let provinces = pane.orderedProvinces(in: figures)
    guard !provinces.isEmpty else {
      region.render(Notice(.empty, wording.nothingFound))
      return
    }
    let parts = region.split(.rows, [.share(), .exactly(2)])
    let cursor = provinces.firstIndex { $0.name == pane.shownProvince(in: figures) } ?? 0
    let height = HeatTable.visibleRows(height: parts[0].height)
    let top = ListCursor(position: cursor).top(height: height, count: provinces.count)
    let measures = PlaceMeasure.allCases
    let scales = measures.map { ProvinceScale($0, figures.byProvince) }
    let table = HeatTable(
      columns: measures.map { wording.name($0) },
      rows: provinces.dropFirst(top).prefix(height).map { province in
        HeatTable.Row(
          province.name,
          scales.map { scale in
            HeatTable.Cell(
              scale.fraction(of: province.figures),
              wording.short(scale.measure.figure(of: province.figures)))
          })
      },
      cursor: HeatTable.Place(
        row: cursor - top, column: measures.firstIndex(of: pane.measure) ?? 0),
      ordered: pane.order.flatMap(measures.firstIndex))
    for (place, cell) in table.places(in: parts[0]) {
      cell.answer(as: .row, top + place.row, group: place.column)
    }
    parts[0].render(table)
    drawFoot(provinces[cursor], in: parts[1].rest(fromRow: 1))
  }

  /// The legend of the column under the cursor, and the parts of the figure there.
  private func drawFoot(_ province: ProvinceFigures, in region: Region) {
    let scale = ProvinceScale(pane.measure, figures.byProvince)
    if let ends = scale.ends {
      region.render(
        HeatLegend(
          low: wording.least(wording.short(ends.least, pane.measure)),
          high: wording.most(wording.short(ends.most, pane.measure))))
    }
    guard case .part(let part, let whole) = pane.measure.figure(of: province.figures) else {
      return
    }
    let text: CleanText = "\(province.name): \(wording.part(part, of: whole))"
    if region.width(of: text) + 52 <= region.width {
      region.write(text, align: .trailing, role: .textDim)
    }
  }
}
