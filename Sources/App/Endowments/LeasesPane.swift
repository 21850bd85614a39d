import Domain
import Persian

/// The leases of one property unit.
struct LeasesPane: Sendable {
  let unit: PropertyUnit
  /// What was come from, for the breadcrumbs.
  let endowment: Endowment?
  var cursor = ListCursor()
  private(set) var leases: Result<[Lease], SourceError>?
  private(set) var isAsked = false

  /// The lease to put the cursor on once they are there.
  private var wanted: RecordID<Lease>?

  init(unit: PropertyUnit, of endowment: Endowment?, on lease: RecordID<Lease>? = nil) {
    self.unit = unit
    self.endowment = endowment
    wanted = lease
  }

  var rows: [Lease] { (try? leases?.get()) ?? [] }

  var isFailing: Bool {
    if case .failure? = leases { true } else { false }
  }

  /// The work needed before there is something to show, once.
  mutating func request(reload: Bool, on today: Day) -> Effect? {
    guard !isAsked || reload else { return nil }
    isAsked = true
    return .loadLeases(unit.id, on: today)
  }

  mutating func take(_ unit: RecordID<PropertyUnit>, _ result: Result<[Lease], SourceError>) {
    guard unit == self.unit.id else { return }
    leases = result
    if let wanted, let row = rows.firstIndex(where: { $0.id == wanted }) {
      cursor.move(to: row, rows.count)
      self.wanted = nil
    }
  }
}
