/// What can be asked of a metrics server, group by group.
package struct MetricCatalogue: Hashable, Sendable {
  /// A group with more is more than one poll asks.
  package static let mostQueries = 20

  package let queries: [MetricQuery]

  package init(_ queries: [MetricQuery]) {
    self.queries = queries
  }

  package func queries(of group: MetricGroup) -> [MetricQuery] {
    queries.filter { $0.group == group }
  }
}
