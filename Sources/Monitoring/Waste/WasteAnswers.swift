import Domain
import Foundation
import Persian

/// What one server answers, each different query asked once, one after the other.
struct WasteAnswers {
  /// By resource.
  typealias Answer = [[CleanText]: (value: Double, labels: MetricLabels)]

  private let source: any MetricSource
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

  /// The answers to the queries of one rule.
  struct OfRule {
    let coverage: Answer
    /// Of each condition.
    let figures: [Answer]
    let traits: Answer?

    /// What the rule is about: what is there now, or what was measured at all.
    var resources: Set<[CleanText]> {
      traits.map { Set($0.keys) } ?? Set(coverage.keys).union(figures.flatMap(\.keys))
    }
  }

  init(_ source: any MetricSource, at now: Date) {
    self.source = source
    self.now = now
  }

  mutating func answers(to rule: WasteRule) async throws(SourceError) -> OfRule {
    var figures: [Answer] = []
    for condition in rule.conditions { figures.append(try await answer(to: condition.query)) }
    let coverage = try await answer(to: rule.coverage)
    guard let traits = rule.traits else {
      return OfRule(coverage: coverage, figures: figures, traits: nil)
    }
    return OfRule(
      coverage: coverage, figures: figures, traits: try await answer(to: traits.query))
  }

  private mutating func answer(to query: MetricQuery) async throws(SourceError) -> Answer {
    let asked = Asked(query)
    if let known = answers[asked] { return known }
    let answer = try await source.told(query, at: now)
    answers[asked] = answer
    return answer
  }
}
