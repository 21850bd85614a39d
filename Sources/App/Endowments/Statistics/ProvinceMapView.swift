import Canvas
import Domain
import Persian

/// Iran as a map of tiles, one a province, coloured by a measure; beside it the province picked.
struct ProvinceMapView {
  let state: AppState
  let pane: StatisticsPane
  let figures: EndowmentStatistics

  private var wording: Wording { state.wording }

  func draw(in region: Region) {
    let grid = ProvinceGrid(figures.byProvince)
    guard !grid.places.isEmpty else {
      region.render(Notice(.empty, wording.nothingFound))
      return
    }
    let map = map(grid, in: region.size)
    let sideWidth = region.width - map.size.width
    let parts = region.split(
      .columns, [.exactly(map.size.width), .share()], gap: sideWidth >= 26 ? 3 : 0)
    let scale = ProvinceScale(pane.measure, figures.byProvince)
    let chart = parts[0]
    chart.render(
      Heading(wording.name(pane.measure), note: wording.rule(pane.measure), role: .accent))
    let ground = chart.region(row: 2, width: chart.width, height: map.size.height)
    for (index, place) in map.places(in: ground).enumerated() {
      place.answer(as: .row, index)
    }
    ground.render(map)
    drawLegend(scale, in: chart.rest(fromRow: map.size.height + (map.tileHeight > 2 ? 2 : 3)))
    guard sideWidth >= 26, let index = map.cursor else { return }
    drawProvince(grid.places[index].province, in: parts[1])
  }

  /// The map as large as the room allows: four rows a tile, then fewer.
  private func map(_ grid: ProvinceGrid, in size: Size) -> TileMap {
    let scale = ProvinceScale(pane.measure, figures.byProvince)
    let rows = (grid.places.map(\.row).max() ?? 0) + 1
    let columns = (grid.places.map(\.column).max() ?? 0) + 1
    let room = max(1, size.height - 4)
    return TileMap(
      grid.places.map { place in
        TileMap.Tile(
          row: place.row, column: place.column, label: place.label,
          fraction: scale.fraction(of: place.province.figures),
          figure: wording.short(pane.measure.figure(of: place.province.figures)))
      },
      cursor: grid.index(of: pane.shownProvince(in: figures)),
      tileWidth: min(14, max(7, (size.width >= 110 ? size.width - 33 : size.width) / columns)),
      tileHeight: min(4, max(1, room / rows)))
  }

  private func drawLegend(_ scale: ProvinceScale, in region: Region) {
    guard let ends = scale.ends else { return }
    region.render(
      HeatLegend(
        low: wording.least(wording.short(ends.least, pane.measure)),
        high: wording.most(wording.short(ends.most, pane.measure)), missing: wording.noFigure))
  }

  /// All measures of the province under the cursor, each with the parts it is made of.
  private func drawProvince(_ province: ProvinceFigures, in region: Region) {
    region.render(Heading(province.name, role: .accent, rule: .thin))
    let body = region.rest(fromRow: 2)
    var row = 0
    for measure in PlaceMeasure.allCases where row < body.height {
      let figure = measure.figure(of: province.figures)
      let isShown = measure == pane.measure
      body.write(
        wording.name(measure), row: row, width: body.width,
        role: isShown ? .textStrong : .textDim)
      body.write(
        wording.short(figure), row: row, align: .trailing,
        role: isShown ? .textStrong : .text)
      row += 1
      if case .part(let part, let whole) = figure, body.height >= 16 {
        body.write(wording.part(part, of: whole), row: row, align: .trailing, role: .textDim)
        row += 1
      }
    }
  }
}
