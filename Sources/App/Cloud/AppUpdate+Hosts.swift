import Canvas
import Domain
import Persian

extension AppState {
  /// Carries out a command in the list of hosts or on their map.
  mutating func obey(_ command: Command, _ hosts: HostsPane) {
    var hosts = hosts
    switch command {
    case .open:
      if let host = hosts.selected { open(host) }
      return
    case .nextPicture: hosts.turn()
    case .sort where hosts.picture == .list: hosts.sortByNext()
    case .reverseSort where hosts.picture == .list: hosts.reverse()
    case .nextMeasure where hosts.picture == .map: hosts.measure = hosts.measure.next(.forward)
    case .previousMeasure where hosts.picture == .map:
      hosts.measure = hosts.measure.next(.backward)
    default:
      switch hosts.picture {
      case .list:
        _ = hosts.cursor.obey(command, count: hosts.rows.count, height: geometry.listRows)
        pane = .hosts(hosts)
        stepView(command)
        return
      case .map: moveOnMap(command, &hosts)
      }
    }
    pane = .hosts(hosts)
  }

  /// Goes to the neighbour an arrow points at; the map is drawn as the screen is read.
  private func moveOnMap(_ command: Command, _ hosts: inout HostsPane) {
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

  /// Opens the machines on a host.
  private mutating func open(_ host: HostMachine) {
    let machines = Browser<VirtualMachine>(RecordFilter(.is(.host, host.name)))
    enter(.records(RecordsPane(machines, origin: .named(host.name))))
  }
}
