import Canvas
import Domain
import Persian

extension AppState {
  /// What a list of commands and views offers here, of what its words leave.
  func plainItems(_ palette: PaletteLayer) -> [PaletteItem] {
    palette.items(wording).filter {
      if case .command(let command) = $0 {
        isAvailable(command) && command != .palette
      } else {
        true
      }
    }
  }

  /// Whether a command does anything on the page in sight, and can be told in lines.
  func isAvailable(_ command: Command) -> Bool {
    switch command {
    // What only a screen shows.
    case .halfUp, .halfDown, .theme, .direction, .copy, .copyCode, .columns, .views, .jump,
      .export:
      false
    case .left, .right: false
    case .nextScope: if case .followUps = pane { true } else { false }
    case .nextMonth, .previousMonth: if case .showback = pane { true } else { false }
    case .nextGroup, .previousGroup: if case .metrics = pane { true } else { false }
    case .addAgency: if case .capacity = pane { true } else { false }
    case .finish, .wait, .drop, .reopen, .postpone:
      if case .followUps(let followUps) = pane { followUps.selected != nil } else { false }
    case .note, .followUp, .assign, .correct, .history: changeTargets != nil
    case .confirmWaste, .notifyOwner, .releaseWaste, .exemptWaste:
      showsWaste && changeTargets != nil
    case .zoomIn, .zoomOut, .earlier, .later, .toNow: pane.context == .metricChart
    case .mark where pane.context == .metrics: true
    case .compare: pane.context == .hosts
    case .agencyMachines, .looseMachines: pane.context == .agencies
    case .mark, .find, .findNext, .findPrevious, .filter, .clearFilter:
      pane.context.isList
    case .reverseSort: pane.context.isList
    case .sort:
      if case .statistics(let statistics) = pane {
        statistics.picture == .provinces
      } else {
        pane.context.isList
      }
    case .accept, .reject, .askPost, .skip, .sendBack, .verdictNote, .lookUp, .reread, .takingOrder,
      .takingScope, .alike:
      pane.context == .review
    case .nextPicture: [.queue, .hosts, .hostMap, .statistics].contains(pane.context)
    case .nextMeasure, .previousMeasure: [.hostMap, .statistics].contains(pane.context)
    case .previousPicture, .explain: pane.context == .statistics
    case .up, .down, .pageUp, .pageDown, .first, .last: !plainPane.items.isEmpty
    case .open:
      switch pane {
      case .overview, .statistics, .racks, .leases: true
      case .security: securityRowCount > 0
      case .records(let records):
        records.list.opened(out: records) != nil
      case .followUps(let followUps): followUps.selected != nil
      case .metrics(let open): !open.marks.isEmpty || open.record(in: metrics) != nil
      case .hostMap(let map): map.selected != nil
      case .host, .capacity, .showback, .services, .metricChart, .imports, .queue,
        .review:
        false
      }
    default: true
    }
  }

  /// Selects an item of the list in sight, and shows its page whole.
  mutating func select(item: Int) {
    switch pane {
    case .overview(var overview):
      let pillars = OverviewPane.pillars.count
      overview.focus = item < pillars ? .pillar(item) : .alert(item - pillars)
      pane = .overview(overview)
    case .statistics(var statistics):
      if let figures = figures.registry { statistics.select(item: item, in: figures) }
      pane = .statistics(statistics)
    case .records(var records):
      records.list.turn(to: item, height: recordRows(records))
      pane = .records(records)
    case .leases(var leases):
      leases.cursor.move(to: item, leases.rows.count)
      pane = .leases(leases)
    case .racks(var racks):
      racks.cursor.move(to: item, racks.rows.count)
      pane = .racks(racks)
    case .hostMap(var map):
      map.cursor.move(to: item, map.rows.count)
      pane = .hostMap(map)
    case .capacity(var cursor):
      cursor.move(to: item, forecasts.count)
      pane = .capacity(cursor)
    case .security(var cursor):
      cursor.move(to: item, securityRowCount)
      pane = .security(cursor)
    case .showback(var open):
      open.cursor.move(to: item, open.lines.count)
      pane = .showback(open)
    case .services(var open):
      _ = open.move(to: item, in: services)
      open.rest()
      pane = .services(open)
    case .metrics(var open):
      open.cursor.move(to: item, metricRowCount)
      pane = .metrics(open)
    case .followUps(var followUps):
      followUps.cursor.move(to: item, followUps.total)
      pane = .followUps(followUps)
    case .imports(var imports):
      imports.cursor.move(to: item, imports.rows.count)
      pane = .imports(imports)
    case .review: choose(candidate: item)
    case .host, .queue, .metricChart: break
    }
  }

  /// How many items the list in sight has, those of other pages counted.
  var plainItemCount: Int {
    guard layers.isEmpty else { return plainPage.items.count }
    switch pane {
    case .records(let records): return records.list.total
    case .leases(let leases): return leases.rows.count
    case .racks(let racks): return racks.rows.count
    case .hostMap(let map): return map.rows.count
    case .capacity: return forecasts.count
    case .security: return securityRowCount
    case .showback(let open): return open.lines.count
    case .services: return services.reports.count
    case .metrics: return metricRowCount
    case .followUps(let followUps): return followUps.total
    case .imports(let imports): return imports.rows.count
    case .overview, .statistics, .host, .queue, .review, .metricChart:
      return plainPage.items.count
    }
  }

  /// How many items make a page of the list in sight.
  var plainPageHeight: Int {
    switch pane {
    case .records(let records): recordRows(records)
    case .capacity: capacityRows
    case .security: securityRowsShown
    case .leases, .racks, .hostMap, .showback, .services, .metrics, .followUps, .imports:
      geometry.listRows
    case .overview, .statistics, .host, .queue, .review, .metricChart: max(1, plainItemCount)
    }
  }
}
