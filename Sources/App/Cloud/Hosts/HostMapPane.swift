import Domain
import Persian

/// The hosts of a list, few enough to hold all of them, as a map of where they stand.
struct HostMapPane: Sendable {
  /// The list that is drawn; it comes back as it was.
  private let list: RecordsPane
  private let query: RecordQuery<HostMachine>
  var cursor = ListCursor()
  /// What the map is coloured by.
  var measure: HostMeasure = .cpu
  /// As they stand, whatever the order of the list.
  private(set) var hosts: Result<[HostMachine], SourceError>?
  /// The hosts in the order of the list.
  private var listed: [RecordID<HostMachine>] = []
  /// The host the cursor was on in the list.
  private var wanted: RecordID<HostMachine>?
  private var isAsked = false

  /// More hosts than any map is drawn of.
  private static let most = 100_000

  /// The map of a list; nil where the list is not one of hosts.
  init?(of list: RecordsPane) {
    guard let browser = list.list as? Browser<HostMachine> else { return nil }
    self.list = list
    query = browser.query
    wanted = browser.selected?.id
  }

  /// What the list was opened out of.
  var origin: RecordsPane.Origin? { list.origin }

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
    return .list(
      ListRequest(
        PageRequest(query: query, window: Window(offset: 0, limit: Self.most), ticket: 0)))
  }

  /// Takes in the list whole; a page of it is the list's own.
  mutating func take(_ answer: any PageAnswer) {
    guard let loaded = answer as? Loaded<HostMachine>, loaded.query == query else { return }
    switch loaded.result {
    case .failure(let error): hosts = .failure(error)
    case .success(let page) where page.rows.count == page.total:
      let held = selected?.id ?? wanted
      listed = page.rows.map(\.id)
      hosts = .success(Self.standing(page.rows))
      cursor.move(to: rows.firstIndex { $0.id == held } ?? cursor.position, rows.count)
    case .success: break
    }
  }

  /// The list with its cursor on the host that is under the map's.
  func turned(height: Int) -> RecordsPane {
    var records = list
    guard let place = listed.firstIndex(where: { $0 == selected?.id }) else { return records }
    if records.list.isLoaded {
      records.list.move(to: place, height: height)
    } else {
      records.list.jump(to: place, height: height)
    }
    return records
  }

  /// By site, rack and name.
  private static func standing(_ hosts: [HostMachine]) -> [HostMachine] {
    hosts.map { host in
      (keys: [host.site, host.rack, host.name].map { Collation.key($0.string) }, host: host)
    }
    .sorted { left, right in
      left.keys.lexicographicallyPrecedes(right.keys) { $0.lexicographicallyPrecedes($1) }
    }
    .map(\.host)
  }
}
