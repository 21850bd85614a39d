package import Persian

/// One figure that a metrics server can be asked for: an entry of the catalogue.
package struct MetricQuery: Hashable, Sendable {
  /// The group and a name in it, such as `host.cpu`; unique in the catalogue.
  package let id: CleanText
  package let group: MetricGroup
  package let titles: [Language: CleanText]
  /// PromQL.
  package let expression: String
  /// The answer holds offenders alone: none may be good news, or a missing exporter.
  package let findsOffenders: Bool
  package let unit: MetricUnit
  /// The labels that name a record, the widest first; no two series of an answer agree in all of them.
  package let labels: [CleanText]
  /// Further labels worth keeping; all others are dropped where the answer is read.
  package let details: [CleanText]
  /// Those of `labels` that every metric of the expression has; see ``narrowed(to:)``.
  package let narrowing: [CleanText]
  /// Seconds between polls.
  package let interval: Int
  package let thresholds: MetricThresholds?
  /// What serves the metrics, such as `node_exporter`.
  package let exporter: CleanText
  /// The names of the metrics that the expression reads.
  package let metrics: [String]

  package init(
    id: CleanText, group: MetricGroup, titles: [Language: CleanText], expression: String,
    findsOffenders: Bool = false, unit: MetricUnit, labels: [CleanText], details: [CleanText] = [],
    narrowing: [CleanText]? = nil, interval: Int = 60, thresholds: MetricThresholds? = nil,
    exporter: CleanText, metrics: [String]
  ) {
    self.id = id
    self.group = group
    self.titles = titles
    self.expression = expression
    self.findsOffenders = findsOffenders
    self.unit = unit
    self.labels = labels
    self.details = details
    self.narrowing = narrowing ?? labels
    self.interval = interval
    self.thresholds = thresholds
    self.exporter = exporter
    self.metrics = metrics
  }

  /// The title in this language, or the id where the catalogue has none.
  package func title(in language: Language) -> CleanText { titles[language] ?? id }
}
