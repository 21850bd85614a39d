import Domain
import Persian

/// The registry in charts: a breakdown in focus, and a class of it under the cursor.
struct StatisticsPane: Hashable, Sendable {
  private(set) var focus: Breakdown = .province
  var cursor = ListCursor()

  /// The breakdowns that have a chart of their own, in reading order.
  static let charts: [Breakdown] = [.province, .custody, .use, .deed, .intention]

  mutating func step(_ step: ReadingStep) {
    let index = Self.charts.firstIndex(of: focus) ?? 0
    let count = Self.charts.count
    focus = Self.charts[(index + step.rawValue + count) % count]
    cursor = ListCursor()
  }

  /// Puts the cursor on a class of a breakdown; true where it was there already.
  mutating func select(_ row: Int, of breakdown: Breakdown) -> Bool {
    guard focus != breakdown || cursor.position != row else { return true }
    focus = breakdown
    cursor = ListCursor(position: row)
    return false
  }

  /// The classes of a breakdown with their counts, the largest first.
  static func classes(_ breakdown: Breakdown, in figures: EndowmentStatistics) -> [StatisticsClass]
  {
    let classes: [StatisticsClass] =
      switch breakdown {
      case .province:
        figures.byProvince.map { StatisticsClass(.province($0.name), $0.endowments) }
      case .custody: figures.byCustody.map { StatisticsClass(.custody($0), $1) }
      case .use: figures.byUse.map { StatisticsClass(.use($0), $1) }
      case .kind: figures.byKind.map { StatisticsClass(.kind($0), $1) }
      case .intention: figures.byIntention.map { StatisticsClass(.intention($0), $1) }
      case .deed: figures.unitsByDeed.map { StatisticsClass(.deed($0), $1) }
      case .type: figures.unitsByType.map { StatisticsClass(.type($0), $1) }
      case .occupancy: figures.unitsByOccupancy.map { StatisticsClass(.occupancy($0), $1) }
      }
    return classes.sorted { ($0.count, $1.order) > ($1.count, $0.order) }
  }

  /// The class under the cursor.
  func selected(in figures: EndowmentStatistics) -> StatisticsClass? {
    let classes = Self.classes(focus, in: figures)
    return classes.indices.contains(cursor.position) ? classes[cursor.position] : nil
  }
}

/// One class of a breakdown and how many records are in it.
struct StatisticsClass: Hashable, Sendable {
  enum Identity: Hashable, Sendable {
    case province(CleanText)
    case custody(Custody)
    case use(EndowmentUse)
    case kind(EndowmentKind)
    case intention(IntentionCategory)
    case deed(DeedState)
    case type(PropertyType)
    case occupancy(Occupancy)
  }

  let identity: Identity
  let count: Int

  init(_ identity: Identity, _ count: Int) {
    self.identity = identity
    self.count = count
  }

  /// Where counts tie, the order of declaration or of names decides, so that rows keep still.
  fileprivate var order: String {
    switch identity {
    case .province(let name): name.string
    case .custody(let value): Self.rank(value)
    case .use(let value): Self.rank(value)
    case .kind(let value): Self.rank(value)
    case .intention(let value): Self.rank(value)
    case .deed(let value): Self.rank(value)
    case .type(let value): Self.rank(value)
    case .occupancy(let value): Self.rank(value)
    }
  }

  private static func rank(_ value: some Coded) -> String {
    String(UnicodeScalar(UInt8(48 + value.rawValue)))
  }

  /// The list of the records in this class.
  var records: any RecordList {
    switch identity {
    case .province(let name): endowments(.is(.province, name))
    case .custody(let value): endowments(.is(.custody, value))
    case .use(let value): endowments(.is(.use, value))
    case .kind(let value): endowments(.is(.kind, value))
    case .intention(let value): endowments(.is(.intention, value))
    case .deed(let value): units(.is(.deed, value))
    case .type(let value): units(.is(.type, value))
    case .occupancy(let value): units(.is(.occupancy, value))
    }
  }

  private func endowments(_ condition: Condition<EndowmentField>) -> Browser<Endowment> {
    Browser(RecordFilter(condition))
  }

  private func units(_ condition: Condition<PropertyUnitField>) -> Browser<PropertyUnit> {
    Browser(RecordFilter(condition))
  }
}
