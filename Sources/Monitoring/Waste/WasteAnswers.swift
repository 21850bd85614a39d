import Domain
import Foundation
import Persian

/// What one server answers, each different query asked once, one after the other.
struct WasteAnswers {
  /// By resource.
  private typealias Answer = [[CleanText]: (value: Double, labels: MetricLabels)]

  private let source: any MetricSource
  private let lookup: WasteLookup
  private let now: Date
  private var answers: [Asked: Answer] = [:]

  /// What makes two queries one.
  private struct Asked: Hashable {
    let expression: String
    let labels: [CleanText]

    init(_ query: MetricQuery) {
      expression = query.expression
      labels = query.labels + query.details
    }
  }

  init(_ source: any MetricSource, _ lookup: WasteLookup, at now: Date) {
    self.source = source
    self.lookup = lookup
    self.now = now
  }

  /// A rule is about what is there now, or about what was measured at all.
  mutating func evidence(for rule: WasteRule) async throws(SourceError) -> WasteEvidence {
    var figures: [[[CleanText]: Double]] = []
    for condition in rule.conditions {
      figures.append(try await answer(to: condition.query).mapValues(\.value))
    }
    let coverage = try await answer(to: rule.coverage).mapValues(\.value)
    var told: Answer = [:]
    var resources = Set(coverage.keys).union(figures.flatMap(\.keys))
    if let traits = rule.traits {
      told = try await answer(to: traits.query)
      resources = Set(told.keys)
    }
    return WasteEvidence(
      resources: Dictionary(
        uniqueKeysWithValues: resources.map { ($0, lookup.trait(of: $0, told[$0], by: rule)) }),
      coverage: coverage, figures: figures)
  }

  private mutating func answer(to query: MetricQuery) async throws(SourceError) -> Answer {
    let asked = Asked(query)
    if let known = answers[asked] { return known }
    let answer = try await source.told(query, at: now)
    answers[asked] = answer
    return answer
  }
}
