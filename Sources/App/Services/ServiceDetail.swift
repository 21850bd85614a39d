import Canvas
import Domain
import Persian

/// Each rule's two windows beside its limit, what is left of the budget and until when, and the last hour.
struct ServiceDetail: RecordDetail {
  let state: AppState
  let report: ServiceReport
  /// Error ratios of the last hour; nil where they were not read.
  var history: [Double?]?

  private var wording: Wording { state.wording }

  var title: CleanText { report.id.name(in: wording.language) }

  func draw(in region: Region) {
    let head = region.region(width: region.width, height: 1)
    let chart = history == nil ? 0 : MetricWindow.hourCount
    let parts = head.split(.columns, [.share(), .exactly(chart)], gap: 2)
    let taken = parts[0].write(title, role: .textStrong) + 2
    parts[0].write(
      report.objective.title(in: wording.language), column: taken,
      width: max(0, parts[0].width - taken), role: .textDim)
    if let history {
      let label = wording.errorsOfLastHour
      if taken + parts[0].width(of: label) * 2 < parts[0].width {
        parts[0].write(label, align: .trailing, role: .textDim)
      }
      // Full is where a person is called: what is within the budget stays low.
      parts[1].render(
        Sparkline(
          history, range: 0...(BurnRule.fast.limit * report.objective.allowed),
          role: .pillarCloud))
    }
    region.rest(fromRow: 1).render(Facts(facts: facts, columnWidth: 52))
  }

  var facts: [Facts.Fact] {
    var facts = BurnRule.allCases.map(fact(of:))
    if let budget = report.budget {
      facts.append(.init(wording.budgetLeft, wording.minutes(of: budget)))
      facts.append(.init(wording.budgetEnd, wording.end(of: budget, in: report.exhaustion)))
    } else {
      facts.append(.init(wording.budgetLeft, wording.absence(of: report.overPeriod)))
    }
    facts += [
      .init(wording.promise, wording.promise(of: report.objective)),
      .init(
        wording.attained,
        report.attained.map { wording.share($0) } ?? wording.absence(of: report.overPeriod)),
      .init(
        wording.measuredOfPeriod,
        report.coverage.map { wording.numerals.percent($0) } ?? wording.notKnown,
        mark: report.isMeasured ? nil : .progress),
      .init(wording.metricServer, report.server),
    ]
    if let owner = report.objective.owner { facts.append(.init(wording.owner, owner)) }
    return facts
  }

  private func fact(of rule: BurnRule) -> Facts.Fact {
    let mark: StateMark? =
      switch report.verdict(by: rule) {
      case .burning: StateMark(rule.severity)
      case .calm: nil
      case .unknown: .unknown
      }
    return Facts.Fact(
      wording.windows(of: rule), wording.burn(of: report, by: rule), mark: mark)
  }
}
