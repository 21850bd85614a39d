package import Domain
package import Foundation
package import Persian

/// The cloud's inventory read off metrics servers, kind by kind, as rows that an import takes.
///
/// A row states its record whole, as every row of an import does: what the servers say, what the store knows
/// beside it, and for new records what the delivery has for want of both. Each query is asked once a server.
package struct InventoryCollection {
  private let sources: [any MetricSource]
  /// The store that is filled; nil where there is none yet.
  private let records: (any RecordSource)?
  /// Whether however many machines that are told of no more are taken for deleted.
  private let takesAllGone: Bool
  private let now: Date
  private let today: Day
  /// By server.
  private var answers: [[Asked: MetricAnswer]]

  /// What makes two queries one.
  private struct Asked: Hashable {
    let expression: String
    let labels: [CleanText]
  }

  package init(
    _ sources: [any MetricSource], records: (any RecordSource)?, at now: Date, today: Day,
    takesAllGone: Bool = false
  ) {
    self.takesAllGone = takesAllGone
    self.sources = sources
    self.records = records
    self.now = now
    self.today = today
    answers = Array(repeating: [:], count: sources.count)
  }

  /// The rows of one kind; of a record that several servers or deliveries tell of, the first counts.
  package mutating func rows(
    of kind: ImportKind, by deliveries: [MetricDelivery]
  ) async throws(SourceError) -> CollectedRows {
    var standing: [String: [ImportColumn: String]] = [:]
    if let records { standing = try await StandingRows(kind, in: records).rows }
    var told: [String: [ImportColumn: String]] = [:]
    var isComplete = true
    for server in sources.indices {
      for delivery in deliveries where delivery.kind == kind {
        let rows = try await answer(to: delivery.rows, of: server)
        isComplete = isComplete && rows.isComplete
        // A server without the exporter need not be asked for more.
        guard !rows.series.isEmpty else { continue }
        var row = DeliveredRow(delivery, standing: standing, today: today)
        for lookup in delivery.lookups {
          let answer = try await answer(to: lookup.query, of: server)
          isComplete = isComplete && answer.isComplete
          row.add(lookup, answer)
        }
        for series in rows.series {
          guard let (key, row) = row.row(of: series) else { continue }
          if told[key] == nil { told[key] = row }
        }
      }
    }
    return CollectedRows(
      kind, told: told, standing: standing, isComplete: isComplete, takesAllGone: takesAllGone)
  }

  private mutating func answer(
    to query: MetricQuery, of server: Int
  ) async throws(SourceError) -> MetricAnswer {
    let asked = Asked(expression: query.expression, labels: query.labels)
    if let known = answers[server][asked] { return known }
    let answer = try await sources[server].instant(query, at: now)
    answers[server][asked] = answer
    return answer
  }
}
