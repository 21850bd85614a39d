import App
import Domain
import Foundation
import Persian

/// What a report of waste is told in.
extension Wording {
  /// The report of one server, line by line.
  func lines(of report: WasteReport) -> [CleanText] {
    let place = place(report.server)
    var lines = [say("\(waste)، از \(place)", "\(waste), by \(place)")]
    let silent = report.omissions.silences.flatMap { self.lines(of: $0) }
    guard report.isJudged else { return lines + silent }
    guard !report.findings.isEmpty else {
      lines.append(noWaste)
      return lines + notJudged(unknown: report.unknown, excluded: report.excluded) + silent
    }
    for (rule, findings) in grouped(report.findings) {
      lines += ["", heading(of: rule, findings.count)]
      lines += table(of: rule, findings).lines
    }
    lines += [
      "",
      "\(reclaimable): \(amount(report.reclaimable))",
    ]
    if !report.byTenant.isEmpty { lines += agencies(report).lines }
    return lines + notJudged(unknown: report.unknown, excluded: report.excluded) + silent
  }

  /// Why a server could not be judged, and by which rules.
  private func lines(of silence: WasteSilence) -> [CleanText] {
    let head = "\(silence.server): \(notJudged(silence.rules.count))" as CleanText
    return ["\(head) \(cause(silence.error)). \(remedy(silence.error))"]
      + silence.rules.map { "  \($0.title(in: language)) (\($0.publisher))" }
  }

  var nothingRecorded: CleanText { say("چیزی ثبت نشد.", "Nothing was recorded.") }
  var howToSeeCases: CleanText {
    say(
      "شناسه‌ها را با didban export waste --fields code,name,state ببینید.",
      "See the codes with didban export waste --fields code,name,state.")
  }

  func noSuchCase(_ code: CleanText) -> CleanText {
    say("مورد «\(code)» نیست", "there is no case “\(code)”")
  }

  /// Waste in figures, line by line; the surveys are as old as they are at `now`.
  func lines(of figures: WasteStatistics, at now: Date) -> [CleanText] {
    var lines: [CleanText] = [
      "\(reclaimable): \(amount(figures.reclaimable))",
      "\(reclaimedThisMonth): \(amount(figures.reclaimed))",
    ]
    lines += WasteState.allCases.compactMap { state in
      figures.byState[state].map { "\(name(state)): \(numerals.integer($0))" as CleanText }
    }
    if figures.overdue > 0 { lines.append(overdueCases(figures.overdue)) }
    if !figures.tenants.isEmpty {
      var table = TextTable(
        [agency, cases, reclaimable, reclaimedThisMonth], direction: language.direction)
      for tenant in figures.tenants {
        table.add([
          tenant.name, numerals.integer(tenant.openCases), amount(tenant.reclaimable),
          amount(tenant.reclaimed),
        ])
      }
      lines += [""] + table.lines
    }
    for survey in figures.surveys {
      let old = age(seconds: max(0, Int(now.timeIntervalSince(survey.moment))))
      lines += ["", "\(place(survey.server)): \(old)"]
      lines += notJudged(unknown: survey.unknown, excluded: survey.excluded)
    }
    return lines
  }

  private func grouped(_ findings: [WasteFinding]) -> [(WasteRule, [WasteFinding])] {
    var groups: [(WasteRule, [WasteFinding])] = []
    for finding in findings {
      if groups.last?.0 == finding.rule {
        groups[groups.count - 1].1.append(finding)
      } else {
        groups.append((finding.rule, [finding]))
      }
    }
    return groups
  }

  private func heading(of rule: WasteRule, _ count: Int) -> CleanText {
    let limits = rule.conditions.map { condition in
      "\(condition.query.title(in: language)) \(limit(of: condition))" as CleanText
    }.joined(separator: comma)
    return say(
      "\(rule.title(in: language)) (\(rule.publisher)، \(numerals.integer(rule.window)) روز): \(numerals.integer(count)) مورد. \(limits)",
      "\(rule.title(in: language)) (\(rule.publisher), \(numerals.integer(rule.window)) days): \(numerals.integer(count)). \(limits)"
    )
  }

  private func table(of rule: WasteRule, _ findings: [WasteFinding]) -> TextTable {
    var table = TextTable(
      [wastedResource, agency]
        + rule.conditions.map { $0.query.title(in: language) }
        + [measuredShare, reclaimable],
      direction: language.direction)
    for finding in findings {
      let name = finding.name
      table.add(
        [name, finding.owner?.name ?? dash]
          + zip(rule.conditions, finding.figures).map { value($1, $0.query.unit) }
          + [
            numerals.percent(finding.coverage),
            reclaimable(finding.saving, of: rule.subject),
          ])
    }
    return table
  }

  private func agencies(_ report: WasteReport) -> TextTable {
    var table = TextTable(
      [agency, say("منابع", "Resources"), reclaimable],
      direction: language.direction)
    for (name, resources, saving) in report.byTenant {
      table.add([name, numerals.integer(resources), amount(saving)])
    }
    return table
  }
}
