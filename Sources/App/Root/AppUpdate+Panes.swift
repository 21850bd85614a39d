import Domain
import Persian

extension AppState {
  /// Carries out a command that only the pane in sight understands.
  mutating func obeyInPane(_ command: Command) -> [Effect] {
    switch pane {
    case .overview(var overview):
      if command == .open { return openFromOverview(overview.focus) }
      _ = overview.obey(command, alerts: shownAlerts.count, session: session)
      pane = .overview(overview)
    case .statistics(let statistics):
      obey(command, statistics)
    case .records(var records):
      return obey(command, &records)
    case .leases(var leases):
      if command == .open, leases.rows.indices.contains(leases.cursor.position) {
        let lease = leases.rows[leases.cursor.position]
        let instalments = Browser<Instalment>(RecordFilter(scope: .lease(lease.id)))
        enter(.records(RecordsPane(instalments, origin: .named(lease.contractNumber))))
        return []
      }
      _ = leases.cursor.obey(command, count: leases.rows.count, height: geometry.listRows)
      pane = .leases(leases)
      stepView(command)
    case .queue where command == .open: openArbitration()
    case .queue(var queue) where command == .nextPicture:
      queue.picture = queue.picture == .work ? .labels : .work
      pane = .queue(queue)
    case .host, .queue: stepView(command)
    case .racks(var racks):
      if command == .open {
        if let rack = racks.selected { enter(rack.hostsPane) }
        return []
      }
      _ = racks.cursor.obey(command, count: racks.rows.count, height: geometry.listRows)
      pane = .racks(racks)
      stepView(command)
    case .hostMap(let map): return obey(command, map)
    case .showback(let showback):
      obey(command, showback)
      stepView(command)
    case .services(let services):
      let effects = obey(command, services)
      stepView(command)
      return effects
    case .capacity(var cursor):
      _ = cursor.obey(command, count: forecasts.count, height: capacityRows)
      pane = .capacity(cursor)
      stepView(command)
    case .security(let cursor):
      obeySecurity(command, cursor)
      stepView(command)
    case .metrics(let metrics):
      obey(command, metrics)
      stepView(command)
    case .metricChart(let chart): return obey(command, chart)
    case .imports(var imports):
      _ = imports.cursor.obey(command, count: imports.rows.count, height: geometry.recordRows)
      pane = .imports(imports)
      stepView(command)
    case .review(let review):
      return obey(command, review)
    case .followUps(var followUps):
      guard command == .left || command == .right else {
        return obey(command, &followUps)
      }
      stepView(command)
    }
    return []
  }

  /// The arrows that point along the row of views go to the view they point at.
  mutating func stepView(_ command: Command) {
    switch command {
    case .left: current.step(session.step(.left).rawValue)
    case .right: current.step(session.step(.right).rawValue)
    default: break
    }
  }

  private mutating func obey(_ command: Command, _ records: inout RecordsPane) -> [Effect] {
    let height = recordRows(records)
    switch command {
    case .open: return openSelected(in: records)
    case .left, .right:
      stepView(command)
      return []
    case .find:
      ask(.find, from: "")
      return []
    case .jump:
      ask(.jump, from: "")
      return []
    case .export:
      askForExport(of: records)
      return []
    case .filter:
      askForFilter(of: records)
      return []
    case .findNext, .findPrevious:
      let effect = records.seek(forward: command == .findNext)
      pane = .records(records)
      return effect.map { [$0] } ?? []
    case .mark: return mark(in: &records)
    case .compare: return compareHosts(in: records)
    case .agencyMachines, .looseMachines:
      openMachinesOfAgency(inNoProject: command == .looseMachines, out: records)
      return []
    case .nextPicture:
      showMap(of: records)
      return []
    case .columns:
      layers.append(.columns(ListCursor()))
      return []
    case .clearFilter: records.list.clearFilter()
    case .sort: records.list.sortByNextColumn()
    case .reverseSort: records.list.reverseSort()
    default:
      let effect = records.move(command, height: height)
      pane = .records(records)
      return effect.map { [$0] } ?? []
    }
    pane = .records(records)
    return []
  }

  /// Asks for a line at the foot of the screen, where what was said before gives way.
  mutating func ask(_ purpose: PromptLayer.Purpose, from text: CleanText) {
    note = nil
    layers.append(.prompt(PromptLayer(purpose: purpose, entry: TextEntry(text))))
  }

  /// Rows of a record table that fit, with what else the pane shows around it.
  func recordRows(_ records: RecordsPane) -> Int {
    max(1, geometry.recordRows - geometry.summaryHeight(above: records.list.subject))
  }
}
