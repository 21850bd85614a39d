import Canvas
import Domain
import Persian

extension AppState {
  /// Name, tabs or breadcrumbs, and at the far edge who works here and what time it is.
  func drawHeader(in region: Region) {
    let named = region.write(wording.appName, role: .brand) + 3
    let clock = clockText(width: region.width)
    let clockWidth = region.width(of: clock)
    region.write(clock, align: .trailing, role: .textDim)
    let tabs = Tab.allCases.enumerated().map { index, tab in
      Tabs.Tab(number: wording.numerals.plain(index + 1), title: wording.title(tab))
    }
    let active = Tab.allCases.firstIndex(of: tab) ?? 0
    region.region(
      row: 0, column: named, width: region.width - named - clockWidth - 2, height: 1
    )
    .render(Tabs(tabs, active: active, breadcrumbs: breadcrumbs))
  }

  private func clockText(width: Int) -> CleanText {
    let time = JalaliFormat.time(now, session.language, zone: session.zone)
    var parts: [CleanText] = []
    if width >= 100 {
      parts.append(session.reviewer)
      if session.isReadOnly { parts.append(wording.readOnly) }
      parts.append(JalaliFormat.long(today, session.language))
    } else if session.isReadOnly {
      parts.append(wording.readOnly)
    }
    return (parts + [time]).joined(separator: "  ")
  }

  /// What was opened out of what, after the tab's own name.
  var breadcrumbs: [CleanText] {
    current.opened.compactMap { pane in
      switch pane {
      case .records(let records): crumb(records.origin) ?? records.list.title(wording)
      case .leases(let leases): leases.unit.title
      case .review(let review):
        review.address.map {
          "\(wording.name(review.look)) \(wording.numerals.identifier($0.code))"
        } ?? wording.name(review.look)
      case .racks(let racks): racks.site
      case .hostMap(let map): crumb(map.origin) ?? wording.hosts
      case .metricChart(let chart): MetricChartView(state: self, pane: chart).crumb
      case .overview, .statistics, .host, .capacity, .security, .showback, .services,
        .metrics,
        .followUps, .imports, .queue:
        nil
      }
    }
  }

  private func crumb(_ origin: RecordsPane.Origin?) -> CleanText? {
    switch origin {
    case .endowment(let endowment): endowment.name
    case .tenant(let tenant): tenant.name
    case .rack(let rack): wording.name(of: rack)
    case .named(let name): wording.numerals.identifier(name)
    case nil: nil
    }
  }
}
