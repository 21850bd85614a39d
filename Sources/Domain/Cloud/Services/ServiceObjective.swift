package import Persian

/// What is promised of a service, or of many alike: how large a share of events goes well in so many days.
package struct ServiceObjective: Hashable, Sendable {
  /// Unique among the objectives.
  package let id: CleanText
  package let titles: [Language: CleanText]
  /// Who answers for it; nil where nobody is named.
  package let owner: CleanText?
  /// Those that tell one service from another; none where all series are one service.
  package let labels: [CleanText]
  package let indicator: ServiceIndicator
  /// The share of events that go well, above 0 and below 1.
  package let target: Double
  /// Days over which it is kept.
  package let period: Int
  /// What serves the metrics.
  package let exporter: CleanText
  /// The names of the metrics that the indicator reads.
  package let metrics: [String]

  package init(
    id: CleanText, titles: [Language: CleanText], owner: CleanText? = nil, labels: [CleanText],
    indicator: ServiceIndicator, target: Double, period: Int, exporter: CleanText = "",
    metrics: [String] = []
  ) {
    self.id = id
    self.titles = titles
    self.owner = owner
    self.labels = labels
    self.indicator = indicator
    self.target = target
    self.period = period
    self.exporter = exporter
    self.metrics = metrics
  }

  /// The title in this language, or the id where the objective has none.
  package func title(in language: Language) -> CleanText { titles[language] ?? id }

  /// The share of events that may go wrong.
  package var allowed: Double { 1 - target }
}

extension ServiceObjective {
  /// The share of events that went wrong in a window, a series a service.
  package func query(over window: BurnWindow) -> MetricQuery {
    // The three days move slowly, and are the dearest to look back on.
    query(window.token, over: window.duration, every: window == .threeDays ? 300 : 60)
  }

  /// The same over the period.
  package var periodQuery: MetricQuery { query("period", over: "\(period)d", every: 600) }

  /// The share of the period's hours in which anything was measured, 0...1, a series a service.
  package var coverageQuery: MetricQuery {
    let hours = period * 24
    return query(
      "coverage",
      expression:
        "count_over_time((\(indicator.presence(over: "1h", by: labels)))[\(period)d:1h]) / \(hours)",
      every: 3_600)
  }

  private func query(_ name: String, over duration: String, every seconds: Int) -> MetricQuery {
    query(name, expression: indicator.expression(over: duration, by: labels), every: seconds)
  }

  private func query(_ name: String, expression: String, every seconds: Int) -> MetricQuery {
    MetricQuery(
      id: CleanText(RawText("\(id.string).\(name)")), group: .slo, titles: titles,
      expression: expression, unit: .share, labels: labels, interval: seconds, exporter: exporter,
      metrics: metrics)
  }
}
