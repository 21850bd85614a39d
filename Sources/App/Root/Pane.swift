import Domain

/// What fills the content area: one of a tab's views, or something opened out of it.
enum Pane: Sendable {
  case overview(OverviewPane)
  case statistics(StatisticsPane)
  case records(RecordsPane)
  case leases(LeasesPane)
  case host
  case racks(RacksPane)
  case hostMap(HostMapPane)
  case capacity(ListCursor)
  case security(ListCursor)
  case metrics(MetricsPane)
  case metricChart(MetricChartPane)
  case showback(ShowbackPane)
  case services(ServicesPane)
  case imports(ImportsPane)
  case review(ReviewPane)
  case queue(QueuePane)
  case followUps(FollowUpsPane)

  /// Which key bindings are in force.
  var context: KeyContext {
    switch self {
    case .records(let records):
      switch records.list.subject {
      case .waste: .waste
      case .hosts: .hosts
      case .tenants, .cloudProjects: .agencies
      default: .records
      }
    case .statistics: .statistics
    case .review: .review
    case .followUps: .followUps
    case .queue: .queue
    case .metrics: .metrics
    case .metricChart: .metricChart
    case .capacity: .capacity
    case .showback: .showback
    case .hostMap: .hostMap
    case .overview, .leases, .host, .racks, .security, .services, .imports: .general
    }
  }
}

extension Pane {
  /// The kind of record that is listed, or drawn in place of its list.
  var subject: Subject? {
    switch self {
    case .records(let records): records.list.subject
    case .hostMap: .hosts
    default: nil
    }
  }
}

/// A cursor in a list short enough for memory.
struct ListCursor: Hashable, Sendable {
  private(set) var position: Int

  init(position: Int = 0) {
    self.position = position
  }

  /// The first visible row of `count` when `height` fit, with the cursor in view.
  func top(height: Int, count: Int) -> Int {
    max(0, min(position - height / 2, count - height))
  }

  /// Moves as a list command says; false where the command is none.
  mutating func obey(_ command: Command, count: Int, height: Int) -> Bool {
    switch command {
    case .up: move(to: position - 1, count)
    case .down: move(to: position + 1, count)
    case .pageUp: move(to: position - max(1, height - 1), count)
    case .pageDown: move(to: position + max(1, height - 1), count)
    case .halfUp: move(to: position - max(1, height / 2), count)
    case .halfDown: move(to: position + max(1, height / 2), count)
    case .first: move(to: 0, count)
    case .last: move(to: count - 1, count)
    default: return false
    }
    return true
  }

  mutating func move(to row: Int, _ count: Int) {
    position = max(0, min(row, count - 1))
  }
}
