import Domain
import Monitoring
import Persian

/// How the services of one server stand, as JSON; what is not known is not there.
struct ServiceDocument: Encodable {
  struct Burn: Encodable {
    let rule: String
    let longWindow: String
    let shortWindow: String
    let limit: Double
    let long: Double?
    let short: Double?
    /// `burning`, `calm` or `unknown`.
    let verdict: String

    init(_ report: ServiceReport, _ rule: BurnRule) {
      self.rule = rule.token
      (longWindow, shortWindow) = (rule.long.duration, rule.short.duration)
      limit = rule.limit
      (long, short) = (report.burn(over: rule.long), report.burn(over: rule.short))
      verdict =
        switch report.verdict(by: rule) {
        case .burning: "burning"
        case .calm: "calm"
        case .unknown: "unknown"
        }
    }
  }

  struct Service: Encodable {
    let objective: String
    let labels: [String: String]
    let owner: String?
    let state: String
    let target: Double
    let periodDays: Int
    let attained: Double?
    /// The share of the period that was measured.
    let coverage: Double?
    let budgetLeft: Double?
    let budgetMinutes: Double?
    let budgetMinutesLeft: Double?
    let secondsUntilSpent: Double?
    let burn: [Burn]

    init(_ report: ServiceReport) {
      let (kept, budget) = (report.objective, report.budget)
      objective = kept.id.string
      labels = Dictionary(
        report.labels.all.map { ($0.name.string, $0.value.string) },
        uniquingKeysWith: { first, _ in first })
      owner = kept.owner?.string
      state = report.state.token
      (target, periodDays) = (kept.target, kept.period)
      (attained, coverage) = (report.attained, report.coverage)
      budgetLeft = budget?.left
      budgetMinutes = budget?.minutes
      budgetMinutesLeft = budget?.minutesLeft
      secondsUntilSpent = report.exhaustion
      burn = BurnRule.allCases.map { Burn(report, $0) }
    }
  }

  let server: String
  /// False where the server failed: then nothing is known of its services.
  let isKnown: Bool
  let services: [Service]

  init(_ update: ServiceUpdate) {
    server = update.server.string
    isKnown = update.reading.value != nil
    services = (update.reading.value ?? []).map(Service.init)
  }
}
