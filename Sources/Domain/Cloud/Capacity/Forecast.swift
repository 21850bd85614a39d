package import Persian

/// A kind of capacity whose filling-up is foretold: an entry of the catalogue of forecasts.
package struct Forecast: Hashable, Sendable {
  /// What is used; one series a record, aggregated by the server.
  package let used: MetricQuery
  /// How much there is, in the same unit; one series a record.
  package let whole: MetricQuery
  /// Days that the trend looks back on.
  package let window: Int
  /// Seconds between two points.
  package let step: Int
  /// The kind of capacity that a machine takes of it, where machines are promised it.
  package let allocates: ResourceKind?

  package init(
    used: MetricQuery, whole: MetricQuery, window: Int, step: Int, allocates: ResourceKind? = nil
  ) {
    self.used = used
    self.whole = whole
    self.window = window
    self.step = step
    self.allocates = allocates
  }

  /// Unique in the catalogue.
  package var id: CleanText { used.id }

  package func title(in language: Language) -> CleanText { used.title(in: language) }

  /// Seconds of the window.
  package var span: Int { window * 86_400 }

  /// What machines would take of it, in the unit of its queries; nil where they take nothing.
  package func amount(of resources: Resources) -> Double? {
    guard let allocates else { return nil }
    let amount = Double(resources[allocates])
    guard used.unit == .bytes else { return amount }
    return switch allocates {
    case .memory: amount * 1_048_576
    case .disk: amount * 1_073_741_824
    case .vcpu, .gpu: amount
    }
  }
}

/// What is foretold of one record, or what there is to say in place of it.
package struct ForecastRow: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// What was measured, the oldest first, and what follows from it.
    case trend([MetricPoint], CapacityTrend)
    /// The server has none of it.
    case nothing
    /// Records beyond those that were read.
    case cut(Int)
    case failed(SourceError)
  }

  package let forecast: Forecast
  /// The server's name.
  package let server: CleanText
  /// What tells the record, the widest first; empty where there is but one, or none.
  package let record: [CleanText]
  package let outcome: Outcome

  package init(
    forecast: Forecast, server: CleanText, record: [CleanText], outcome: Outcome
  ) {
    self.forecast = forecast
    self.server = server
    self.record = record
    self.outcome = outcome
  }

  package var trend: CapacityTrend? {
    if case .trend(_, let trend) = outcome { trend } else { nil }
  }

  package var points: [MetricPoint] {
    if case .trend(let points, _) = outcome { points } else { [] }
  }

  /// When the share is in use that is an alarm.
  package var alarm: Reach { trend?.days(to: CapacityTrend.alarm) ?? .unknown }

  /// When it is full.
  package var full: Reach { trend?.days(to: 1) ?? .unknown }
}
