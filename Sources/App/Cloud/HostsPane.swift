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
  private(set) var picture: Picture = .list
  /// What the map is coloured by.
  var measure: HostMeasure = .cpu
  /// What the list is in order of; the map is always in the order of places.
  private(set) var order: HostOrder = .place
  private(set) var isReversed = false
  /// In the order in which they are shown.
  private(set) var hosts: Result<[HostMachine], SourceError>?
  /// As they stand.
  private var standing: Result<[HostMachine], SourceError>?
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
    standing = rack.map { rack in result.map { $0.filter(rack.holds) } } ?? result
    arrange()
  }

  /// Turns to the other picture; the cursor stays on its host.
  mutating func turn() {
    picture = picture == .list ? .map : .list
    arrange()
  }

  /// Puts the list in the next order, and goes to what then comes first.
  mutating func sortByNext() {
    order = order.next
    isReversed = false
    arrange()
    cursor = ListCursor()
  }

  /// Turns the order of the list round, and goes to what then comes first.
  mutating func reverse() {
    isReversed.toggle()
    arrange()
    cursor = ListCursor()
  }

  private mutating func arrange() {
    let held = selected?.id
    hosts =
      picture == .map
      ? standing : standing?.map { order.sorted($0, isReversed: isReversed) }
    cursor.move(to: rows.firstIndex { $0.id == held } ?? cursor.position, rows.count)
  }
}
