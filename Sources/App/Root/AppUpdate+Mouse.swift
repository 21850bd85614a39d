import Canvas
import Domain
import Persian

extension AppState {
  /// Takes in what the mouse did: the wheel scrolls, a press selects, and opens what is selected.
  ///
  /// This is the door at which visual columns become logical ones.
  mutating func press(_ event: MouseEvent) -> [Effect] {
    switch event.action {
    case .release: return []
    case .wheelUp: return scroll(.up)
    case .wheelDown: return scroll(.down)
    case .press, .doublePress:
      let column = session.direction.logicalColumn(
        ofVisual: event.visualColumn, width: session.size.width)
      let target = surface().target(row: event.row, column: column)
      return layers.isEmpty ? press(target) : pressLayer(target)
    }
  }

  private static let wheelRows = 3

  private mutating func scroll(_ key: Key) -> [Effect] {
    // Typed text has no rows to scroll.
    switch layers.last {
    case .prompt, .filter, .form, .confirmation, .rereading, .verdictNote: return []
    default: break
    }
    return (0..<Self.wheelRows).flatMap { _ in press(key) }
  }

  /// A press upon what stands over the screen, or beside it, which closes it.
  private mutating func pressLayer(_ target: ClickTarget?) -> [Effect] {
    switch target?.kind {
    case .panel: return []
    case .choice: return choose(target?.index ?? 0)
    default:
      layers.removeLast()
      return []
    }
  }

  private mutating func choose(_ index: Int) -> [Effect] {
    switch layers.last {
    case .palette(var palette):
      if palette.cursor.position == index { return press(.enter) }
      palette.cursor.move(to: index, palette.items(wording).count)
      layers[layers.count - 1] = .palette(palette)
    case .columns(var cursor):
      if cursor.position == index { return press(.enter) }
      cursor.move(to: index, index + 1)
      layers[layers.count - 1] = .columns(cursor)
    case .views(var cursor):
      if cursor.position == index { return press(.enter) }
      cursor.move(to: index, index + 1)
      layers[layers.count - 1] = .views(cursor)
    case .reasons(var reasons):
      if reasons.cursor.position == index { return press(.enter) }
      reasons.cursor.move(to: index, RejectReason.allCases.count)
      layers[layers.count - 1] = .reasons(reasons)
    case .form(var form):
      form.focus(on: index)
      layers[layers.count - 1] = .form(form)
    case .filter(var filter): choose(index, &filter)
    case .lookup(var lookup):
      if lookup.cursor.position == index { return press(.enter) }
      lookup.cursor.move(to: index, lookup.places.count)
      layers[layers.count - 1] = .lookup(lookup)
    case .help, .prompt, .calibration, .explanation, .confirmation, .history, .rereading,
      .verdictNote, nil:
      break
    }
    return []
  }

  private mutating func press(_ target: ClickTarget?) -> [Effect] {
    guard let target else { return [] }
    switch target.kind {
    case .tab: return Tab.allCases.indices.contains(target.index) ? show(target.index) : []
    case .view: current.show(target.index)
    case .tile:
      if case .statistics(let statistics) = pane {
        pressChoice(target.index, group: target.group, statistics)
        return []
      }
      if case .metricChart(let chart) = pane { return pressSpan(target.index, chart) }
      return pressOverview(.pillar(target.index))
    case .row: return pressRow(target.index, group: target.group)
    case .choice, .panel: break
    }
    return []
  }

  private mutating func show(_ index: Int) -> [Effect] {
    switch Tab.allCases[index] {
    case .overview: obey(.overview)
    case .endowments: obey(.endowments)
    case .cloud: obey(.cloud)
    case .addresses: obey(.addresses)
    }
  }

  private mutating func pressOverview(_ focus: OverviewPane.Focus) -> [Effect] {
    guard case .overview(var overview) = pane else { return [] }
    if overview.focus == focus { return obey(.open) }
    overview.focus = focus
    pane = .overview(overview)
    return []
  }

  /// Selects a row; a row that is selected already is opened.
  private mutating func pressRow(_ row: Int, group: Int) -> [Effect] {
    switch pane {
    case .overview: return pressOverview(.alert(row))
    case .statistics(let statistics): return pressFigure(row, group: group, statistics)
    case .records(var records):
      if records.list.cursor == row { return obey(.open) }
      let effect = records.move(to: row, height: recordRows(records))
      pane = .records(records)
      return effect.map { [$0] } ?? []
    case .racks(let racks):
      if racks.cursor.position == row { return obey(.open) }
      select(item: row)
    case .security(let cursor):
      if cursor.position == row { return obey(.open) }
      select(item: row)
    case .followUps(let followUps):
      if followUps.cursor.position == row { return obey(.open) }
      select(item: row)
    case .hostMap(let map):
      if map.cursor.position == row { return obey(.open) }
      select(item: row)
    case .metrics(let open):
      if open.cursor.position == row { return obey(.open) }
      select(item: row)
    // What opens nothing is selected alone; a verdict is given by a key: no second press decides.
    case .leases, .capacity, .showback, .services, .imports, .review:
      select(item: row)
    case .host, .queue, .metricChart: break
    }
    return []
  }
}
