import Domain
import Monitoring
import Persian

extension AppState {
  /// Asks what the marked hosts are called, or the one under the cursor, to see them in one chart.
  mutating func compareHosts(in records: RecordsPane) -> [Effect] {
    guard records.list.subject == .hosts else { return [] }
    guard !metrics.hostKeys.isEmpty else {
      say("\(wording.noMetricServer). \(wording.howToNameMetricServer)", .refused)
      return []
    }
    let marks = records.marks.sorted()
    let hosts = marks.isEmpty ? [records.list.selectedID].compactMap(\.self) : marks
    guard hosts.count <= MetricChartPane.most else {
      say(wording.tooManyCurves(MetricChartPane.most), .refused)
      return []
    }
    guard !hosts.isEmpty else { return [] }
    return [.list(ListRequest(HostNames(hosts: hosts.map { RecordID($0) })))]
  }

  /// Opens the chart of hosts, as far as the metrics servers know them.
  mutating func take(hostsNamed result: Result<[CleanText], SourceError>) {
    guard case .records(let records) = pane, records.list.subject == .hosts else { return }
    switch result {
    case .failure(let error): say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    case .success(let names): openChart(ofHosts: names)
    }
  }

  private mutating func openChart(ofHosts names: [CleanText]) {
    let curves = HostCurves(of: names, in: metrics)
    guard !curves.answered.isEmpty else {
      if let error = curves.error {
        say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
      } else {
        say(wording.serversNotHeard, .refused)
      }
      return
    }
    if !curves.records.isEmpty { enter(.metricChart(MetricChartPane(curves.records))) }
    if !curves.unknown.isEmpty {
      say(wording.unknownHosts(curves.unknown, to: curves.answered), .refused)
    } else if !curves.ambiguous.isEmpty {
      say(wording.ambiguousHosts(curves.ambiguous), .refused)
    }
  }
}
