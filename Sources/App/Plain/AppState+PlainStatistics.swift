import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// The picture in sight as a list: classes, provinces or months.
  func plainStatistics(_ statistics: StatisticsPane) -> PlainPage {
    guard let figures = figures.registry else {
      return PlainPage(title: plainTitle, remarks: notice(self.figures.readings.registry.error))
    }
    var page = PlainPage(title: plainTitle)
    page.remarks = figureLines(of: .endowments) + [plainStatus(of: .registry)]
    page.remarks += figures.imbalances.map {
      "\(wording.state(.warning)): \(wording.name($0))\(wording.comma)\(wording.unbalanced(figures.balance(of: $0)))"
    }
    page.remarks.append(wording.name(statistics.picture))
    let lines = lines(of: statistics, figures, &page)
    page.items = lines.enumerated().map { index, line in
      PlainPage.Item(number: index + 1, name: line.name, text: "\(line.name): \(line.text)")
    }
    page.selected = statistics.selectedItem(in: figures) + 1
    return page
  }

  /// Where a figure comes from, in lines.
  func plainExplanation(_ subject: FigureSubject) -> PlainPage {
    let view = ExplanationView(state: self, subject: subject)
    return PlainPage(
      title: wording.name(subject),
      remarks: [wording.rule(subject)] + wording.lines(view.facts))
  }

  private func lines(
    of statistics: StatisticsPane, _ figures: EndowmentStatistics, _ page: inout PlainPage
  ) -> [(name: CleanText, text: CleanText)] {
    let numerals = wording.numerals
    switch statistics.picture {
    case .totals:
      page.remarks.append(wording.chart(wording.title(of: statistics, in: figures)))
      let classes = statistics.classes(in: figures)
      let whole = classes.reduce(0) { $0 + $1.count }
      return classes.map { entry in
        let share = whole > 0 ? Double(entry.count) / Double(whole) : 0
        return (
          wording.name(entry.identity),
          "\(wording.figure(of: entry))\(wording.comma)\(numerals.percent(share))"
        )
      }
    case .map, .provinces:
      page.remarks.append(
        wording.chart(
          "\(wording.name(statistics.measure)) (\(wording.rule(statistics.measure)))"))
      return statistics.orderedProvinces(in: figures).map { province in
        let figure = statistics.measure.figure(of: province.figures)
        guard case .part(let part, let whole) = figure else {
          return (province.name, wording.short(figure))
        }
        return (
          province.name,
          "\(wording.short(figure))\(wording.comma)\(wording.part(part, of: whole))"
        )
      }
    case .history:
      page.remarks.append(wording.chart(wording.name(statistics.series)))
      let view = HistoryView(state: self, pane: statistics, figures: figures)
      return (figures.depth.history.series[statistics.series]?.months ?? []).enumerated()
        .reversed()
        .map { (view.monthName($0), view.value($1, statistics.series)) }
    }
  }
}

extension StatisticsPane {
  /// The place of what is picked in the list of the picture in sight.
  func selectedItem(in figures: EndowmentStatistics) -> Int {
    switch picture {
    case .totals: cursor.position
    case .map, .provinces:
      orderedProvinces(in: figures)
        .firstIndex { $0.name == shownProvince(in: figures) } ?? 0
    case .history: monthsBack
    }
  }

  /// Picks an item of the list of the picture in sight.
  mutating func select(item: Int, in figures: EndowmentStatistics) {
    switch picture {
    case .totals:
      _ = select(item, of: focus)
      pickProvince(in: figures)
    case .map, .provinces:
      let provinces = orderedProvinces(in: figures)
      if provinces.indices.contains(item) { province = provinces[item].name }
    case .history: monthsBack = item
    }
  }
}
