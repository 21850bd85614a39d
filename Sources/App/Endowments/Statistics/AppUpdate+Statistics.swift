import Canvas
import Domain
import Persian

extension AppState {
  /// Carries out a command in the statistics.
  mutating func obey(_ command: Command, _ statistics: StatisticsPane) {
    guard let figures = figures.registry else { return }
    var statistics = statistics
    switch command {
    case .open: return openFigure(statistics, figures)
    case .explain:
      layers.append(.explanation(statistics.subject))
      return
    case .nextPicture: statistics.stepPicture(.forward)
    case .previousPicture: statistics.stepPicture(.backward)
    case .nextMeasure: statistics.stepMeasure(.forward)
    case .previousMeasure: statistics.stepMeasure(.backward)
    default: move(command, &statistics, figures)
    }
    pane = .statistics(statistics)
  }

  private func move(
    _ command: Command, _ statistics: inout StatisticsPane, _ figures: EndowmentStatistics
  ) {
    switch statistics.picture {
    case .totals:
      switch command {
      case .left: statistics.step(session.step(.left))
      case .right: statistics.step(session.step(.right))
      default:
        let count = statistics.classes(in: figures).count
        _ = statistics.cursor.obey(command, count: count, height: geometry.listRows)
        statistics.pickProvince(in: figures)
      }
    case .map: statistics.moveOnMap(command, figures)
    case .provinces: moveInTable(command, &statistics, figures)
    case .history: moveInTime(command, &statistics, figures)
    }
  }

  private func moveInTable(
    _ command: Command, _ statistics: inout StatisticsPane, _ figures: EndowmentStatistics
  ) {
    let measures = PlaceMeasure.allCases
    switch command {
    case .left, .right:
      let step = session.step(command == .left ? .left : .right)
      // The edges of a table stop, where a key of its own goes round.
      let index = (measures.firstIndex(of: statistics.measure) ?? 0) + step.rawValue
      if measures.indices.contains(index) { statistics.measure = measures[index] }
    case .sort:
      statistics.order = statistics.order == statistics.measure ? nil : statistics.measure
    default:
      let provinces = statistics.orderedProvinces(in: figures)
      let picked = statistics.shownProvince(in: figures)
      var cursor = ListCursor(position: provinces.firstIndex { $0.name == picked } ?? 0)
      guard
        cursor.obey(command, count: provinces.count, height: geometry.listRows),
        provinces.indices.contains(cursor.position)
      else { return }
      statistics.province = provinces[cursor.position].name
    }
  }

  private func moveInTime(
    _ command: Command, _ statistics: inout StatisticsPane, _ figures: EndowmentStatistics
  ) {
    let months = max(1, figures.depth.history.months.count - 1)
    let later = (session.timeDirection ?? session.direction) == .leftToRight
    switch command {
    case .up: statistics.stepMeasure(.backward)
    case .down: statistics.stepMeasure(.forward)
    case .left: statistics.monthsBack += later ? 1 : -1
    case .right: statistics.monthsBack += later ? -1 : 1
    case .pageUp: statistics.monthsBack += 12
    case .pageDown: statistics.monthsBack -= 12
    case .first: statistics.monthsBack = months - 1
    case .last: statistics.monthsBack = 0
    default: return
    }
    statistics.monthsBack = min(max(0, statistics.monthsBack), months - 1)
  }

  /// Opens the records behind what is under the cursor of the picture.
  private mutating func openFigure(
    _ statistics: StatisticsPane, _ figures: EndowmentStatistics
  ) {
    guard let identity = statistics.picked(in: figures) else { return }
    enter(.records(RecordsPane(identity.records(on: today))))
  }

  /// Selects what was clicked in the statistics; what is selected already is opened.
  mutating func pressFigure(_ row: Int, group: Int, _ statistics: StatisticsPane) -> [Effect] {
    guard let figures = figures.registry else { return [] }
    var changed = statistics
    switch statistics.picture {
    case .totals:
      guard StatisticsPane.charts.indices.contains(group) else { return [] }
      _ = changed.select(row, of: StatisticsPane.charts[group])
      changed.pickProvince(in: figures)
    case .map:
      let places = ProvinceGrid(figures.byProvince).places
      guard places.indices.contains(row) else { return [] }
      changed.province = places[row].province.name
    case .provinces:
      let provinces = statistics.orderedProvinces(in: figures)
      guard provinces.indices.contains(row), PlaceMeasure.allCases.indices.contains(group)
      else { return [] }
      changed.province = provinces[row].name
      changed.measure = PlaceMeasure.allCases[group]
    case .history:
      changed.monthsBack = max(0, figures.depth.history.months.count - 2 - row)
    }
    if changed.picked(in: figures) == statistics.picked(in: figures) { return obey(.open) }
    pane = .statistics(changed)
    return []
  }

  /// Shows the picture, breakdown or series that was clicked.
  mutating func pressChoice(_ index: Int, group: Int, _ statistics: StatisticsPane) {
    var statistics = statistics
    switch group {
    case StatisticsView.pictureGroup:
      statistics.picture = StatisticsPane.Picture(rawValue: index) ?? .totals
    case TotalsView.breakdownGroup: statistics.show(StatisticsPane.charts[index])
    case HistoryView.seriesGroup: statistics.series = HistoryMeasure.allCases[index]
    default: return
    }
    pane = .statistics(statistics)
  }
}

extension StatisticsPane {
  /// The figure under the cursor of the picture in sight, by what its records have in common.
  func picked(in figures: EndowmentStatistics) -> StatisticsClass.Identity? {
    switch picture {
    case .totals: return selected(in: figures)?.identity
    case .map, .provinces:
      return shownProvince(in: figures).map { .measure(measure, of: $0) }
    case .history:
      let history = figures.depth.history
      return history.days(ofMonth: history.months.count - 2 - monthsBack)
        .map { .happened(series, $0) }
    }
  }

  /// What can be asked about the figure in sight.
  var subject: FigureSubject {
    switch picture {
    case .totals: .breakdown(focus)
    case .map, .provinces: .measure(measure)
    case .history: .history(series)
    }
  }

  /// Makes the province under the cursor the one picked.
  mutating func pickProvince(in figures: EndowmentStatistics) {
    guard focus == .province, case .province(let name)? = selected(in: figures)?.identity else {
      return
    }
    province = name
  }

  /// Goes to the neighbour an arrow points at: a map is no text, west is on the left.
  mutating func moveOnMap(_ command: Command, _ figures: EndowmentStatistics) {
    let grid = ProvinceGrid(figures.byProvince)
    guard let index = grid.index(of: shownProvince(in: figures)) else { return }
    let neighbour: Int?
    switch command {
    case .up: neighbour = grid.neighbour(of: index, rows: -1, columns: 0)
    case .down: neighbour = grid.neighbour(of: index, rows: 1, columns: 0)
    case .left: neighbour = grid.neighbour(of: index, rows: 0, columns: -1)
    case .right: neighbour = grid.neighbour(of: index, rows: 0, columns: 1)
    default: neighbour = nil
    }
    if let neighbour { province = grid.places[neighbour].province.name }
  }
}
