import Domain
import Monitoring
import Persian

/// What metrics servers tell of some hosts of the inventory, as curves for one chart.
struct HostCurves: Hashable, Sendable {
  /// Host after host, of each the same figures as far as the servers have them.
  private(set) var records: [MetricRecord] = []
  /// The hosts that no server that has answered tells of.
  private(set) var unknown: [CleanText] = []
  /// The hosts whose name means several records of a server.
  private(set) var ambiguous: [CleanText] = []
  /// The servers that have answered.
  let answered: [CleanText]
  /// Why a server has not; nil where none was refused.
  let error: SourceError?

  /// Figures of one host that are seen at once: processor and memory, as the catalogue begins.
  private static let mostFigures = 2

  /// What a server tells of a host.
  private enum Finding: Hashable {
    case records([MetricRecord])
    case several
    case nothing

    var isFound: Bool { if case .records = self { true } else { false } }
  }

  /// The curves of hosts by their names, of one server where one knows them all.
  init(of hosts: [CleanText], in board: MetricBoard) {
    let keys = board.hostKeys
    let each = min(Self.mostFigures, MetricChartPane.most / max(1, hosts.count))
    let figures = keys.map { key in
      board.figures(of: key).filter { $0.query.labels == [Self.label] }.prefix(each)
        .filter { $0.answer != nil }
    }
    answered = zip(keys, figures).filter { !$1.isEmpty }.map(\.0.server)
    error =
      keys.lazy.compactMap { key in
        board.readings[key]?.error ?? board.figures(of: key).lazy.compactMap(\.error).first
      }.first
    let findings = zip(keys, figures).map { key, figures in
      let instances = figures.map(Self.instances)
      return hosts.map { Self.find($0, in: instances, of: key) }
    }
    let common = findings.first { $0.allSatisfy(\.isFound) }
    for (place, host) in hosts.enumerated() {
      let own = common.map { [$0[place]] } ?? findings.map { $0[place] }
      switch own.first(where: \.isFound) {
      case .records(let found)?: records += found
      default:
        if own.contains(.several) { ambiguous.append(host) } else { unknown.append(host) }
      }
    }
  }

  private static let label: CleanText = "instance"

  /// The records of a figure with what they are called, read once for all hosts.
  private struct Instances {
    let query: MetricQuery
    let records: [(name: InstanceName, labels: MetricLabels)]
  }

  private static func instances(of figure: MetricFigure) -> Instances {
    Instances(
      query: figure.query,
      records: (figure.answer?.series ?? []).compactMap { series in
        series.labels[label].map { (InstanceName($0), series.labels) }
      })
  }

  private static func find(
    _ host: CleanText, in figures: [Instances], of key: MetricKey
  ) -> Finding {
    let name = InstanceName(host)
    let meant = figures.map { $0.records.filter { $0.name.means(name) } }
    // Where a record is called just so, what is called so in other domains is not meant.
    let names = Set(meant.joined().map(\.name))
    guard let one = names.contains(name) ? name : names.first else { return .nothing }
    guard names.count == 1 || one == name else { return .several }
    return .records(
      zip(figures, meant).compactMap { figure, meant in
        meant.first { $0.name == one }.map {
          MetricRecord(key: key, query: figure.query, labels: $0.labels)
        }
      })
  }
}

extension MetricBoard {
  /// The groups that tell of hosts.
  var hostKeys: [MetricKey] { keys.filter { $0.group == .host } }
}
