import Domain
import Foundation

/// Queries asked once of one server, and what came of each.
struct MetricCheck: Sendable {
  /// What a query brought.
  enum Finding: Sendable {
    case series(Int, isComplete: Bool)
    /// None, though the server has the metrics.
    case nothing
    /// None, for the server lacks these metrics.
    case lacking([String])
    case refused(SourceError)
  }

  let findings: [(query: MetricQuery, finding: Finding)]

  /// Asks one query after the other; throws where the server itself fails.
  init(
    _ queries: [MetricQuery], of source: any MetricSource, at now: Date
  ) async throws(SourceError) {
    var findings: [(MetricQuery, Finding)] = []
    for query in queries {
      do throws(SourceError) {
        let answer = try await source.instant(query, at: now)
        guard answer.series.isEmpty else {
          findings.append(
            (
              query,
              .series(answer.series.count + answer.cut, isComplete: answer.isComplete)
            ))
          continue
        }
        let known = try await source.known(of: query.metrics, at: now)
        let lacking = query.metrics.filter { !known.contains($0) }
        findings.append((query, lacking.isEmpty ? .nothing : .lacking(lacking)))
      } catch {
        guard error.concernsQuery else { throw error }
        findings.append((query, .refused(error)))
      }
    }
    self.findings = findings
  }

  /// How many queries brought series.
  var answered: Int { findings.count { if case .series = $0.finding { true } else { false } } }

  /// All series together.
  var series: Int {
    findings.reduce(0) { sum, entry in
      if case .series(let count, _) = entry.finding { sum + count } else { sum }
    }
  }
}

extension SourceError {
  /// Whether another query may fare better.
  var concernsQuery: Bool {
    switch self {
    case .remote(.rejected), .remote(.malformed), .remote(.tooLarge), .remote(.timedOut): true
    default: false
    }
  }
}
