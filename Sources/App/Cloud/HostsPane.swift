import Domain

/// The physical hosts of the cloud: few enough to hold all of them.
struct HostsPane: Sendable {
  /// The ways the hosts are shown, in the order in which a key goes through them.
  enum Picture: Sendable {
    case list
    case map
  }

  var cursor = ListCursor()
  var picture: Picture = .list
  /// What the map is coloured by.
  var measure: HostMeasure = .cpu
  private(set) var hosts: Result<[HostMachine], SourceError>?
  private var isAsked = false

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
    hosts = result
  }
}
