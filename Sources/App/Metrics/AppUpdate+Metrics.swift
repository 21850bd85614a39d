import Domain
import Monitoring
import Persian

extension AppState {
  /// The groups of figures that somebody looks at now.
  var wantedMetrics: Set<MetricKey> {
    switch pane {
    case .metrics(let open): open.key(in: metrics).map { [$0] } ?? []
    // The list that a chart was opened out of is seen again before long.
    case .metricChart(let chart): Set(chart.records.map(\.key))
    case .security: Set(metrics.keys.filter(\.tellsOfSecurity))
    // Their curves can be asked for.
    case .records(let records) where records.list.subject == .hosts: Set(metrics.hostKeys)
    default: []
    }
  }

  /// Has the pollers ask for what is in sight from now on, where that has changed.
  mutating func watchMetrics() -> [Effect] {
    let wanted = wantedMetrics
    guard wanted != watchedMetrics else { return [] }
    watchedMetrics = wanted
    return [.watchMetrics(wanted)]
  }

  /// Rows of figures that fit, with the line above them that says whose they are.
  var metricRows: Int { max(1, geometry.listRows - 1) }

  /// Rows of the group in sight.
  var metricRowCount: Int {
    guard case .metrics(let pane) = pane, let key = pane.key(in: metrics) else { return 0 }
    return metrics.rows(of: key).count
  }

  mutating func obey(_ command: Command, _ pane: MetricsPane) {
    var pane = pane
    switch command {
    case .open: return openChart(of: pane)
    case .mark: return markRecord(in: pane)
    case .nextGroup: pane.step(1, in: metrics)
    case .previousGroup: pane.step(-1, in: metrics)
    default:
      _ = pane.cursor.obey(command, count: metricRowCount, height: metricRows)
    }
    self.pane = .metrics(pane)
  }

  mutating func take(
    _ request: MetricHistoryRequest, _ result: Result<MetricAnswer, SourceError>
  ) {
    switch pane {
    case .metrics(var open):
      guard open.key(in: metrics) == request.key else { return }
      open.take(request, result)
      pane = .metrics(open)
    case .metricChart(var open):
      open.take(request, result, at: now)
      pane = .metricChart(open)
    case .services(var open):
      open.take(request, result)
      pane = .services(open)
    default: break
    }
  }
}
