import Domain
import Foundation
import Persian

/// What one server answers, each different query asked once, one after the other.
struct WasteAnswers {
  private typealias Answer = PartialInquiry.Answer

  private let lookup: WasteLookup
  private var inquiry: PartialInquiry
  private var answers: [Asked: Result<Answer, SourceError>] = [:]

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
    inquiry = PartialInquiry(source, at: now)
    self.lookup = lookup
  }

  /// A rule is about what is there now, or about what was measured at all.
  mutating func evidence(for rule: WasteRule) async throws(SourceError) -> WasteEvidence {
    var figures: [[[CleanText]: Double]] = []
    for condition in rule.conditions {
      figures.append(try await answer(to: condition.query, of: rule).mapValues(\.value))
    }
    let coverage = try await answer(to: rule.coverage, of: rule).mapValues(\.value)
    var told: Answer = [:]
    var resources = Set(coverage.keys).union(figures.flatMap(\.keys))
    if let traits = rule.traits {
      told = try await answer(to: traits.query, of: rule)
      resources = Set(told.keys)
    }
    return WasteEvidence(
      resources: Dictionary(
        uniqueKeysWithValues: resources.map { ($0, lookup.trait(of: $0, told[$0], by: rule)) }),
      coverage: coverage, figures: figures)
  }

  private mutating func answer(
    to query: MetricQuery, of rule: WasteRule
  ) async throws(SourceError) -> Answer {
    let asked = Asked(query)
    if let known = answers[asked] { return try known.get() }
    do throws(SourceError) {
      let answer = try await inquiry.ask(query, dividedBy: rule.parts)
      answers[asked] = .success(answer)
      return answer
    } catch {
      answers[asked] = .failure(error)
      throw error
    }
  }
}
