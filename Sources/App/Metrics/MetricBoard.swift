import Domain
import Foundation
import Monitoring
import Persian

/// The latest readings of all groups of figures, ready to be listed.
struct MetricBoard: Sendable {
  private(set) var readings: [MetricKey: Reading<[MetricFigure]>]
  /// In the order of the settings.
  let keys: [MetricKey]
  private var rows: [MetricKey: [MetricRow]] = [:]

  init(_ unread: [MetricUpdate]) {
    keys = unread.map(\.key)
    readings = Dictionary(unread.map { ($0.key, $0.reading) }) { first, _ in first }
  }

  mutating func take(_ update: MetricUpdate) {
    guard readings[update.key] != nil else { return }
    readings[update.key] = update.reading
    rows[update.key] = MetricRow.rows(of: update.reading.value ?? [])
  }

  func figures(of key: MetricKey) -> [MetricFigure] { readings[key]?.value ?? [] }

  func rows(of key: MetricKey) -> [MetricRow] { rows[key] ?? [] }
}
