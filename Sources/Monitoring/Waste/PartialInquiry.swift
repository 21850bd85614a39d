package import Domain
package import Foundation
package import Persian

/// Asks one server queries that may be too much for it: whole, and where it will not have that, in parts.
///
/// One question is on its way at a time. A server that is gone is asked no more.
package struct PartialInquiry {
  /// The newest value of each resource, with all labels that were kept.
  package typealias Answer = [[CleanText]: (value: Double, labels: MetricLabels)]

  private let source: any MetricSource
  private let now: Date
  /// Why the server is asked no more.
  private var fault: SourceError?
  private var hasAnswered = false
  /// How fine the parts were that it answered last, by label: what was too much once is not asked again.
  private var depths: [CleanText: Int] = [:]
  /// Not even the finest part came in time.
  private var isTooSlow = false
  /// Questions that were put to the server so far.
  package private(set) var questions = 0

  package init(_ source: any MetricSource, at now: Date) {
    self.source = source
    self.now = now
  }

  /// What the server answers; without a division there is the whole or nothing.
  package mutating func ask(
    _ query: MetricQuery, dividedBy division: QueryDivision?
  ) async throws(SourceError) -> Answer {
    if let fault { throw fault }
    do throws(SourceError) {
      guard let division else { return try await ask(query) }
      var depth = depths[division.label, default: 0]
      let answer = try await ask(
        query, about: LabelPart(division.label), division, from: &depth)
      depths[division.label] = depth
      return answer
    } catch {
      if fault == nil, error.isOfServer(hasAnswered: hasAnswered) { fault = error }
      throw error
    }
  }

  /// Parts coarser than `depth` are taken to be too much.
  private mutating func ask(
    _ query: MetricQuery, about part: LabelPart, _ division: QueryDivision, from depth: inout Int
  ) async throws(SourceError) -> Answer {
    if part.depth >= depth {
      do throws(SourceError) {
        let answer = try await ask(query.narrowed(to: part, names: division.names))
        return part.isWhole ? answer : answer.filter { part.mayHold($0.value.labels) }
      } catch {
        guard fault == nil, !isTooSlow, error.isOfSize else { throw error }
        guard !part.quarters.isEmpty else {
          isTooSlow = error.isTimeout
          throw error
        }
      }
    }
    var whole: Answer = [:]
    for quarter in part.quarters {
      depth = max(depth, quarter.depth)
      let answer = try await ask(query, about: quarter, division, from: &depth)
      whole.merge(answer) { first, _ in first }
    }
    return whole
  }

  private mutating func ask(_ query: MetricQuery) async throws(SourceError) -> Answer {
    let answer: MetricAnswer
    questions += 1
    do throws(SourceError) {
      answer = try await source.instant(query, at: now)
    } catch {
      if error.isTimeout { try await sayWhetherAlive() }
      throw error
    }
    hasAnswered = true
    // What is missing would pass for what is no longer there.
    guard answer.cut == 0 else {
      throw .remote(.tooMany(series: answer.series.count + answer.cut))
    }
    guard !answer.isPartial else {
      throw .remote(.incomplete(warning: answer.warnings.first ?? ""))
    }
    return answer.told(by: query.labels)
  }

  /// Asks for next to nothing: a server that cannot do that in time is gone, one that can had too much to do.
  private mutating func sayWhetherAlive() async throws(SourceError) {
    let nothing = MetricQuery(
      id: "alive", group: .host, titles: [:], expression: "1", unit: .count, labels: [],
      exporter: "", metrics: [])
    questions += 1
    do throws(SourceError) {
      _ = try await source.instant(nothing, at: now)
      hasAnswered = true
    } catch {
      fault = error
      throw error
    }
  }
}

extension LabelPart {
  /// Whether a resource with these labels is of the part, or may be: a value that had to be cleaned is not
  /// the one that the server compared.
  fileprivate func mayHold(_ labels: MetricLabels) -> Bool {
    guard let value = labels[label], value.findings.isEmpty else { return true }
    return holds(value)
  }
}

extension SourceError {
  /// Whether less might be answered where this was not.
  fileprivate var isOfSize: Bool {
    guard case .remote(let fault) = self else { return false }
    return switch fault {
    // Prometheus' word for a query that it cannot read.
    case .rejected(let kind, _): kind != "bad_data"
    case .timedOut, .tooLarge, .tooMany, .status(504): true
    case .unreachable, .untrusted, .redirected, .unauthorised, .credential, .status, .malformed,
      .incomplete:
      false
    }
  }
}
