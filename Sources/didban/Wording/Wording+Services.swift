import App
import Domain
import Monitoring
import Persian

/// What a report of services is told in.
extension Wording {
  /// The services of one server, line by line.
  func lines(of update: ServiceUpdate) -> [CleanText] {
    let heading = say("\(services)، از \(update.server)", "\(services), by \(update.server)")
    guard let reports = update.reading.value else {
      return [heading] + (update.reading.error.map { [cause($0)] } ?? []) + [""]
    }
    guard !reports.isEmpty else { return [heading, "\(noService). \(howToHaveServices)", ""] }
    var table = TextTable(
      [service, promise, attained, budgetLeft, say("دقیقه قطعی", "Minutes")]
        + BurnRule.allCases.map { windows(of: $0) } + [serviceState],
      direction: language.direction)
    for report in reports {
      table.add(
        [
          report.id.name(in: language),
          "\(report.objective.title(in: language)) \(promise(of: report.objective))",
          report.attained.map { share($0) } ?? absence(of: report.overPeriod),
          report.budget.map { numerals.percent($0.left) } ?? absence(of: report.overPeriod),
          report.budget.map { minutes(of: $0) } ?? absence(of: report.overPeriod),
        ] + BurnRule.allCases.map { burn(of: report, by: $0) } + [standing(report.state)])
    }
    return [heading] + table.lines + [""]
  }
}
