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
    _ sources: [any MetricSource], records: (any RecordSource)?, at now: Date, today: Day
  ) {
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
        var row = DeliveredRow(delivery, standing: standing, today: today)
        for lookup in delivery.lookups {
          let answer = try await answer(to: lookup.query, of: server)
          isComplete = isComplete && answer.isComplete
          row.add(lookup, answer)
        }
        let answer = try await answer(to: delivery.rows, of: server)
        isComplete = isComplete && answer.isComplete
        for series in answer.series {
          guard let (key, row) = row.row(of: series) else { continue }
          if told[key] == nil { told[key] = row }
        }
      }
    }
    return CollectedRows(kind, told: told, standing: Set(standing.keys), isComplete: isComplete)
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

/// What was collected of one kind.
package struct CollectedRows: Sendable {
  package let kind: ImportKind
  /// By the key of the record.
  package let rows: [[ImportColumn: String]]
  /// Whether all that the servers have is in the rows.
  package let isComplete: Bool
  /// Keys of records that the store has and no server tells of; none where nothing, or not all, was told.
  package let untold: [String]

  init(
    _ kind: ImportKind, told: [String: [ImportColumn: String]], standing: Set<String>,
    isComplete: Bool
  ) {
    self.kind = kind
    let keys = told.keys.sorted()
    rows = keys.compactMap { told[$0] }
    self.isComplete = isComplete
    untold = keys.isEmpty || !isComplete ? [] : standing.subtracting(keys).sorted()
  }

  /// The rows as a file of objects, a line each.
  package func lines() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for row in rows {
      let named = Dictionary(uniqueKeysWithValues: row.map { ($0.token, $1) })
      bytes += try encoder.encode(named)
      bytes.append(0x0A)
    }
    return bytes
  }
}
