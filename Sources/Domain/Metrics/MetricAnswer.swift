package import Persian

/// What a server answered to one query.
package struct MetricAnswer: Hashable, Sendable {
  package let series: [MetricSeries]
  /// What the server said beside the answer, such as which of its stores did not reply.
  package let warnings: [CleanText]
  /// The server itself calls the answer incomplete.
  package let isPartial: Bool
  /// Series beyond the limit that were counted but not kept.
  package let cut: Int

  package init(
    series: [MetricSeries], warnings: [CleanText] = [], isPartial: Bool = false, cut: Int = 0
  ) {
    self.series = series
    self.warnings = warnings
    self.isPartial = isPartial
    self.cut = cut
  }

  /// The same with the labels of its series out of a pool.
  package func sharing(_ pool: inout Set<MetricLabels>) -> MetricAnswer {
    MetricAnswer(
      series: series.map { $0.sharing(&pool) }, warnings: warnings, isPartial: isPartial, cut: cut)
  }

  /// Whether sums over the series are sums over all there is.
  package var isComplete: Bool { !isPartial && cut == 0 }
}
