import Canvas
import Domain
import Monitoring
import Persian

extension AppState {
  /// Draws the list of hosts in sight as a map.
  mutating func showMap(of records: RecordsPane) {
    if let map = HostMapPane(of: records) { pane = .hostMap(map) }
  }

  /// Carries out a command on the map of hosts.
  mutating func obey(_ command: Command, _ hosts: HostMapPane) -> [Effect] {
    var map = hosts
    switch command {
    case .open:
      if let host = map.selected { enter(host.machinesPane) }
      return []
    case .nextPicture:
      // What the list waited for may have come meanwhile.
      pane = .records(map.turned(height: geometry.recordRows))
      return settle(reload: true)
    case .nextMeasure: map.measure = map.measure.next(.forward)
    case .previousMeasure: map.measure = map.measure.next(.backward)
    default: move(command, on: &map)
    }
    pane = .hostMap(map)
    return []
  }

  /// Goes to the neighbour an arrow points at; the map is drawn as the screen is read.
  private func move(_ command: Command, on hosts: inout HostMapPane) {
    let position = hosts.cursor.position
    let page = HostMapView.height(in: geometry)
    let map = HostMap(
      hosts.rows, width: max(1, geometry.size.width - 2), height: page,
      direction: session.direction)
    let wanted: Int
    switch command {
    case .left: wanted = position + session.step(.left).rawValue
    case .right: wanted = position + session.step(.right).rawValue
    case .up: wanted = map.host(from: position, lines: -1)
    case .down: wanted = map.host(from: position, lines: 1)
    case .pageUp: wanted = map.host(from: position, lines: -page)
    case .pageDown: wanted = map.host(from: position, lines: page)
    case .halfUp: wanted = map.host(from: position, lines: -page / 2)
    case .halfDown: wanted = map.host(from: position, lines: page / 2)
    case .first: wanted = 0
    case .last: wanted = hosts.rows.count - 1
    default: return
    }
    hosts.cursor.move(to: wanted, hosts.rows.count)
  }
}
