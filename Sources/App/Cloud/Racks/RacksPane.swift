import Domain
import Persian

/// The racks of a data centre, opened out of it.
struct RacksPane: Sendable {
  let site: CleanText
  var cursor = ListCursor()
  private(set) var racks: Result<[Rack], SourceError>?
  private var isAsked = false

  init(site: CleanText) {
    self.site = site
  }

  var rows: [Rack] { (try? racks?.get()) ?? [] }

  var selected: Rack? { rows.indices.contains(cursor.position) ? rows[cursor.position] : nil }

  var isFailing: Bool {
    if case .failure? = racks { true } else { false }
  }

  mutating func request(reload: Bool) -> Effect? {
    guard !isAsked || reload else { return nil }
    isAsked = true
    return .loadHosts
  }

  mutating func take(_ hosts: Result<[HostMachine], SourceError>) {
    racks = hosts.map { Rack.racks(of: $0, in: site) }
  }
}

extension Rack {
  /// Its hosts, as a list.
  var hostsPane: Pane {
    let hosts = Browser<HostMachine>(RecordFilter(scope: .rack(site: site, name: name)))
    return .records(RecordsPane(hosts, origin: .rack(self)))
  }
}
