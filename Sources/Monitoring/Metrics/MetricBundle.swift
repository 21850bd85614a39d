import Domain
import Persian

/// Queries that a server is asked as one, since they are due together and small.
///
/// The parts are told apart by a label that the server gives the series of each.
struct MetricBundle: Sendable {
  /// At least one, all of the same interval.
  let parts: [MetricQuery]
  /// What the server is asked.
  let query: MetricQuery

  private static let mark: CleanText = "didban_part"
  /// Some proxies take no address longer than eight thousand bytes, and each byte may take three in it.
  private static let longest = 4_000

  /// A query by itself is asked as it is.
  init(_ part: MetricQuery) {
    parts = [part]
    query = part
  }

  private init(parts: [MetricQuery]) {
    self.parts = parts
    let labels = parts.reduce(into: [Self.mark]) { labels, part in
      labels += part.labels.filter { !labels.contains($0) }
    }
    // The line's end closes what may be a comment.
    let expressions = parts.enumerated().map { index, part in
      "label_replace((\(part.expression)\n), \"\(Self.mark.string)\", \"\(index)\", \"\", \"\")"
    }
    query = MetricQuery(
      id: parts[0].id, group: parts[0].group, titles: [:],
      expression: expressions.joined(separator: " or "), unit: parts[0].unit, labels: labels,
      interval: parts[0].interval, exporter: parts[0].exporter,
      metrics: parts.flatMap(\.metrics))
  }

  /// Bundles that hold these queries in their order, none of them too long to be sent.
  static func bundles(of queries: [MetricQuery]) -> [MetricBundle] {
    var bundles: [[MetricQuery]] = []
    var length = 0
    for query in queries {
      let more = query.expression.utf8.count
      if bundles.isEmpty || length + more > longest {
        bundles.append([])
        length = 0
      }
      bundles[bundles.count - 1].append(query)
      length += more
    }
    return bundles.map { $0.count == 1 ? MetricBundle($0[0]) : MetricBundle(parts: $0) }
  }

  /// What an answer says to each of the parts.
  func answers(in answer: MetricAnswer) -> [MetricAnswer] {
    guard parts.count > 1 else { return [answer] }
    let series = Dictionary(grouping: answer.series) { $0.labels[Self.mark] ?? "" }
    return parts.enumerated().map { index, part in
      MetricAnswer(
        series: (series[CleanText(RawText("\(index)"))] ?? []).map { $0.keeping(part.labels) },
        warnings: answer.warnings, isPartial: answer.isPartial, cut: answer.cut)
    }
  }
}

extension MetricSeries {
  /// The same with these labels alone.
  fileprivate func keeping(_ names: [CleanText]) -> MetricSeries {
    MetricSeries(
      labels: MetricLabels(labels.all.filter { names.contains($0.name) }), points: points)
  }
}
