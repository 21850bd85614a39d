import Domain
import Foundation
import Persian

extension ServiceReport {
  /// A report for every service that any of the answers tells of, the worst first.
  ///
  /// What is old, or was told by a part of the server's stores, is as good as not told.
  static func reports(
    on objectives: [ServiceObjective], by figures: [MetricFigure], from server: CleanText,
    at now: Date
  ) -> [ServiceReport] {
    let answers = Dictionary(
      figures.map { ($0.query.id, $0.trustedAnswer(at: now)) },
      uniquingKeysWith: { first, _ in first }
    ).compactMapValues(\.self)
    let asked = Set(figures.filter { $0.lastAttempt != nil }.map(\.query.id))
    return objectives.flatMap { objective -> [ServiceReport] in
      let found = reports(on: objective, by: answers, from: server)
      let isSilent = BurnWindow.allCases.map { objective.query(over: $0).id }.contains {
        asked.contains($0) && answers[$0] == nil
      }
      return found.isEmpty && isSilent ? [unknown(objective, from: server)] : found
    }.ranked()
  }

  /// What stands for services of which no answer says so much as their names.
  private static func unknown(
    _ objective: ServiceObjective, from server: CleanText
  ) -> ServiceReport {
    ServiceReport(
      objective: objective, server: server, labels: [:], windows: [:], overPeriod: .unknown,
      coverage: nil)
  }

  private static func reports(
    on objective: ServiceObjective, by answers: [CleanText: MetricAnswer], from server: CleanText
  ) -> [ServiceReport] {
    func values(_ query: MetricQuery) -> [MetricLabels: Double?] {
      Dictionary(
        (answers[query.id]?.series ?? []).map { ($0.labels, $0.latest?.value) },
        uniquingKeysWith: { first, _ in first })
    }
    let windows = BurnWindow.allCases.map { ($0, values(objective.query(over: $0))) }
    let period = values(objective.periodQuery)
    let coverage = values(objective.coverageQuery)
    let services = windows.reduce(into: Set(period.keys)) { $0.formUnion($1.1.keys) }
    return services.map { labels in
      ServiceReport(
        objective: objective, server: server, labels: labels,
        windows: Dictionary(
          uniqueKeysWithValues: windows.map { ($0, ErrorRatio(in: $1, of: labels)) }),
        overPeriod: ErrorRatio(in: period, of: labels),
        coverage: coverage[labels].flatMap(\.self).map { min(1, $0) })
    }
  }
}

extension ErrorRatio {
  /// What answers say of a service; one that they do not tell of is unknown.
  fileprivate init(in answers: [MetricLabels: Double?], of labels: MetricLabels) {
    self = answers[labels].map(ErrorRatio.init(answered:)) ?? .unknown
  }
}

extension MetricFigure {
  /// The answer, unless it is too old or the server calls it incomplete.
  fileprivate func trustedAnswer(at now: Date) -> MetricAnswer? {
    guard let answer, !answer.isPartial else { return nil }
    return switch freshness(at: now) {
    case .fresh, .late: answer
    case .stale, .unknown: nil
    }
  }
}
