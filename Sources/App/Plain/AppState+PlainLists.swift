import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  func plainRecords(_ records: RecordsPane) -> PlainPage {
    let list = records.list
    var page = PlainPage(title: plainTitle)
    if list.subject == .waste { page.remarks += WasteSummary(state: self).lines }
    guard list.isLoaded else {
      page.remarks += notice(list.error)
      return page
    }
    if list.subject == .onboardings { page.remarks += OnboardingSummary(state: self).lines }
    let narrowed = list.filterLine(filterContext)
    if !narrowed.isEmpty { page.remarks.append("\(wording.filterLabel): \(narrowed)") }
    if !records.sought.isEmpty { page.remarks.append("\(wording.findLabel): \(records.sought)") }
    guard list.total > 0 else {
      page.remarks.append(wording.nothingFound)
      return page
    }
    let end = min(list.top + recordRows(records), list.total)
    let columns = list.columns(wording)
    if let sorted = columns.first(where: { $0.sort != nil }), let sort = sorted.sort {
      page.remarks.append(wording.sorted(by: sorted.title, sort))
    }
    page.remarks.append(wording.range(from: list.top + 1, through: end, of: list.total))
    let table = PlainTable(columns: columns, wording: wording)
    let context = ListContext(state: self, hits: SearchHits([]))
    let rows = list.rows(list.top..<end, in: context)
    page.items = zip(list.top..<end, rows).map { position, row in
      row.cells.count == columns.count
        ? table.item(position + 1, row)
        : PlainPage.Item(number: position + 1, name: wording.pending, text: wording.pending)
    }
    page.selected = list.cursor + 1
    page.detail = list.detail(in: self).map { wording.lines($0.facts) } ?? []
    if let standing = records.watch.standing(of: records.list.selectedReference) {
      page.detail += plainLines(standing)
    }
    if !records.marks.isEmpty { page.remarks.append(wording.marked(records.marks.count)) }
    return page
  }

  func plainLeases(_ leases: LeasesPane) -> PlainPage {
    let facts = UnitDetail(state: self, unit: leases.unit).facts
    let remarks = [leases.unit.endowmentName] + wording.lines(facts)
    let view = LeasesView(state: self, pane: leases)
    let table = PlainTable(columns: view.columns, wording: wording)
    return page(
      leases.leases, remarks: remarks, none: wording.noLeases, cursor: leases.cursor
    ) { table.item($0, view.row($1)) }
  }

  func plainRacks(_ racks: RacksPane) -> PlainPage {
    let view = RacksView(state: self, pane: racks)
    let table = PlainTable(columns: view.columns, wording: wording)
    return page(
      racks.racks, remarks: [], none: wording.noHostHere, cursor: racks.cursor
    ) { table.item($0, view.row($1)) }
  }

  func plainHostMap(_ pane: HostMapPane) -> PlainPage {
    let map = HostMapView(state: self, pane: pane)
    return page(
      pane.hosts, remarks: map.lines, none: wording.nothingFound, cursor: pane.cursor
    ) { number, host in
      let said = [host.name, wording.name(host.state)] + map.figures(of: host)
      return PlainPage.Item(
        number: number, name: host.name, text: said.joined(separator: wording.comma))
    }
  }

  func plainMetrics(_ pane: MetricsPane) -> PlainPage {
    guard let key = pane.key(in: metrics), let reading = metrics.readings[key] else {
      return PlainPage(
        title: plainTitle, remarks: [wording.noMetricServer, wording.howToNameMetricServer])
    }
    let view = MetricsView(state: self, pane: pane)
    let table = PlainTable(columns: view.columns, wording: wording)
    let rows: Result<[MetricRow], SourceError>? =
      reading.value == nil ? reading.error.map { .failure($0) } : .success(metrics.rows(of: key))
    let old = reading.value == nil ? nil : reading.error.map { wording.cause($0) }
    return page(
      rows, remarks: [view.title(of: key)] + [old].compactMap(\.self), none: wording.nothingFound,
      cursor: pane.cursor
    ) { table.item($0, view.row($1)) }
  }

  func plainServices(_ pane: ServicesPane) -> PlainPage {
    let view = ServicesView(state: self, pane: pane)
    if let absence = view.absence {
      return PlainPage(title: plainTitle, remarks: [absence.sentence, absence.next])
    }
    let table = PlainTable(columns: view.columns, wording: wording)
    let old = services.failing.flatMap { update in
      update.reading.error.map { wording.failing(update.server, $0) }
    }
    var page = page(
      services.rows,
      remarks: services.reports.isEmpty
        ? [] : [view.summary] + view.incidentLines + [old].compactMap(\.self),
      none: "\(wording.noService). \(wording.howToHaveServices)", cursor: pane.cursor
    ) { table.item($0, view.row($1)) }
    page.detail =
      pane.report(in: services).map {
        wording.lines(ServiceDetail(state: self, report: $0).facts)
      } ?? []
    return page
  }

  func plainImports(_ imports: ImportsPane) -> PlainPage {
    let view = ImportsView(state: self, pane: imports)
    let table = PlainTable(columns: view.columns, wording: wording)
    var page = page(
      imports.page?.map(\.rows), remarks: [], none: wording.noImports, cursor: imports.cursor
    ) { table.item($0, view.row($1)) }
    page.detail =
      imports.selected.map { wording.lines(ImportDetail(state: self, report: $0).facts) } ?? []
    return page
  }

  /// A list that is held whole, by pages of its own.
  func page<Row>(
    _ result: Result<[Row], SourceError>?, remarks: [CleanText], none: CleanText,
    cursor: ListCursor, height: Int? = nil, item: (Int, Row) -> PlainPage.Item
  ) -> PlainPage {
    var page = PlainPage(title: plainTitle, remarks: remarks)
    switch result {
    case nil: page.remarks += notice(nil)
    case .failure(let error): page.remarks += notice(error)
    case .success(let rows) where rows.isEmpty: page.remarks.append(none)
    case .success(let rows):
      // Pages stand still while the cursor moves within them.
      let height = height ?? geometry.listRows
      let start = cursor.position / height * height
      let end = min(start + height, rows.count)
      page.remarks.append(wording.range(from: start + 1, through: end, of: rows.count))
      page.items = (start..<end).map { item($0 + 1, rows[$0]) }
      page.selected = cursor.position + 1
    }
    return page
  }
}
