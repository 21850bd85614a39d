import Domain

/// The physical hosts of the cloud, or of one rack: few enough to hold all of them.
struct HostsPane: Sendable {
  /// The ways the hosts are shown, in the order in which a key goes through them.
  enum Picture: Sendable {
    case list
    case map
  }

  /// The rack they were opened out of.
  let rack: Rack?
  var cursor = ListCursor()
  var picture: Picture = .list
  /// What the map is coloured by.
  var measure: HostMeasure = .cpu
  private(set) var hosts: Result<[HostMachine], SourceError>?
  private var isAsked = false

  init(in rack: Rack? = nil) {
    self.rack = rack
  }

  var rows: [HostMachine] { (try? hosts?.get()) ?? [] }

  /// The host under the cursor.
  var selected: HostMachine? {
    rows.indices.contains(cursor.position) ? rows[cursor.position] : nil
  }

  var isFailing: Bool {
    if case .failure? = hosts { true } else { false }
  }

  mutating func request(reload: Bool) -> Effect? {
    guard !isAsked || reload else { return nil }
    isAsked = true
    return .loadHosts
  }

  mutating func take(_ result: Result<[HostMachine], SourceError>) {
    guard let rack else {
      hosts = result
      return
    }
    hosts = result.map { $0.filter(rack.holds) }
  }
}
