import App
import Domain
import Persian

/// What a report of waste is told in.
extension Wording {
  /// The report of one server, line by line.
  func lines(of report: WasteReport) -> [CleanText] {
    var lines = [say("\(waste)، از \(report.server)", "\(waste), by \(report.server)")]
    guard !report.findings.isEmpty else {
      lines.append(noWaste)
      return lines + notJudged(by: report)
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
    return lines + notJudged(by: report)
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
        [name, finding.machine?.tenantName ?? dash]
          + zip(rule.conditions, finding.figures).map { value($1, $0.query.unit) }
          + [
            numerals.percent(finding.coverage),
            finding.saving.map { amount($0) } ?? unknownAmount,
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
