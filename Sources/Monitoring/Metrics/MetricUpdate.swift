package import Domain

/// What one group of figures of one server says now.
package struct MetricUpdate: Hashable, Sendable {
  package let key: MetricKey
  package let reading: Reading<[MetricFigure]>

  package init(key: MetricKey, reading: Reading<[MetricFigure]>) {
    self.key = key
    self.reading = reading
  }
}

extension MetricUpdate: TrayUpdate {
  package var slot: MetricKey { key }
}
