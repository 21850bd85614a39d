import Canvas
import Domain
import Monitoring
import Persian

/// A row of the view of security: what the store counts, or what a server measures.
enum SecurityRow: Hashable, Sendable {
  case measure(SecurityMeasure)
  /// The figure of this index of a group of a server.
  case metric(MetricKey, Int)
  /// A server that has not answered yet.
  case unread(MetricKey)
}

extension MetricKey {
  /// The figures of a group that tell of security, by their ids within it.
  fileprivate static let ofSecurity: [MetricGroup: Set<String>] = [
    .security: ["updates", "reboot"], .host: ["clock_offset", "clock_unsynced"],
  ]

  /// Whether the group has figures that tell of security.
  var tellsOfSecurity: Bool { Self.ofSecurity[group] != nil }

  /// Whether a figure of this group tells of security.
  fileprivate func isOfSecurity(_ figure: MetricFigure) -> Bool {
    let name = figure.query.id.string.split(separator: ".").last.map(String.init) ?? ""
    return Self.ofSecurity[group]?.contains(name) ?? false
  }
}

extension MetricBoard {
  /// What servers measure of security, in the order of the settings.
  var securityRows: [SecurityRow] {
    keys.filter(\.tellsOfSecurity).flatMap { key -> [SecurityRow] in
      let figures = figures(of: key)
      let rows = figures.indices.filter { key.isOfSecurity(figures[$0]) }
      return rows.isEmpty ? [.unread(key)] : rows.map { .metric(key, $0) }
    }
  }
}

/// What of a figure's records is beyond its limit.
struct MetricOffence: Hashable, Sendable {
  let count: Int
  let total: Int
  /// The worst value there is, and how bad it is; nil where it is within its limits.
  let worst: Double?
  let severity: Severity?

  init(_ figure: MetricFigure) {
    let series = figure.answer?.series ?? []
    let values = series.compactMap { $0.latest?.value }
    let limits = figure.query.thresholds
    count = values.filter { limits?.severity(of: $0) != nil }.count
    total = series.count + (figure.answer?.cut ?? 0)
    worst = limits?.direction == .below ? values.min() : values.max()
    severity = worst.flatMap { limits?.severity(of: $0) }
  }
}
