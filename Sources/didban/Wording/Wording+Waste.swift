import App
import Domain
import Persian

/// What a report of waste is told in.
extension Wording {
  /// The report of one server, line by line.
  func lines(of report: WasteReport, from server: CleanText) -> [CleanText] {
    var lines = [say("هدررفت منابع، از \(server)", "Waste, by \(server)")]
    guard !report.findings.isEmpty else {
      lines.append(say("موردی یافت نشد.", "None found."))
      return lines + foot(of: report)
    }
    for (rule, findings) in grouped(report.findings) {
      lines += ["", heading(of: rule, findings.count)]
      lines += table(of: rule, findings).lines
    }
    lines += [
      "",
      say("آزادشدنی: \(amount(report.reclaimable))", "Reclaimable: \(amount(report.reclaimable))"),
    ]
    if !report.byTenant.isEmpty { lines += agencies(report).lines }
    return lines + foot(of: report)
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
      "\(condition.query.title(in: language)) \(sign(condition.comparison)) \(value(condition.limit, condition.query.unit))"
        as CleanText
    }.joined(separator: comma)
    return say(
      "\(rule.title(in: language)) (\(rule.publisher)، \(numerals.integer(rule.window)) روز): \(numerals.integer(count)) مورد. \(limits)",
      "\(rule.title(in: language)) (\(rule.publisher), \(numerals.integer(rule.window)) days): \(numerals.integer(count)). \(limits)"
    )
  }

  private func sign(_ comparison: WasteCondition.Comparison) -> CleanText {
    switch comparison {
    case .below: "<"
    case .atMost: "≤"
    case .above: ">"
    case .atLeast: "≥"
    }
  }

  private func table(of rule: WasteRule, _ findings: [WasteFinding]) -> TextTable {
    var table = TextTable(
      [say("منبع", "resource"), say("دستگاه", "agency")]
        + rule.conditions.map { $0.query.title(in: language) }
        + [say("سنجیده", "measured"), say("آزادشدنی", "reclaimable")],
      direction: language.direction)
    for finding in findings {
      let name = finding.machine?.name ?? finding.resource.joined(separator: " / ")
      table.add(
        [name, finding.machine?.tenantName ?? dash]
          + zip(rule.conditions, finding.figures).map { value($1, $0.query.unit) }
          + [
            numerals.percent(finding.coverage),
            finding.saving.map { amount($0) } ?? say("نامعلوم", "unknown"),
          ])
    }
    return table
  }

  private func agencies(_ report: WasteReport) -> TextTable {
    var table = TextTable(
      [say("دستگاه", "agency"), say("منابع", "resources"), say("آزادشدنی", "reclaimable")],
      direction: language.direction)
    for (name, resources, saving) in report.byTenant {
      table.add([name, numerals.integer(resources), amount(saving)])
    }
    return table
  }

  /// What was not judged, and why.
  private func foot(of report: WasteReport) -> [CleanText] {
    var lines: [CleanText] = []
    if report.unknown > 0 {
      lines.append(
        say(
          "داده ناکافی: \(numerals.integer(report.unknown)) منبع",
          "Too little measured: \(numerals.integer(report.unknown)) resources"))
    }
    for reason in WasteExclusion.allCases {
      guard let count = report.excluded[reason] else { continue }
      lines.append("\(name(reason)): \(numerals.integer(count))")
    }
    return lines
  }

  private func name(_ reason: WasteExclusion) -> CleanText {
    switch reason {
    case .standby: say("پشتیبان، داوری نشد", "On standby, not judged")
    case .young: say("جوان‌تر از بازه، داوری نشد", "Younger than the window, not judged")
    case .maintenance:
      say("میزبان در دست نگهداری، داوری نشد", "Host under maintenance, not judged")
    }
  }

  /// Every kind of capacity of which there is some.
  private func amount(_ resources: Resources) -> CleanText {
    var parts: [CleanText] = []
    if resources.vcpus > 0 { parts.append("\(numerals.integer(resources.vcpus)) vCPU") }
    if resources.memoryMiB > 0 { parts.append(amount(.memory, resources.memoryMiB)) }
    if resources.diskGiB > 0 { parts.append(amount(.disk, resources.diskGiB)) }
    if resources.gpus > 0 { parts.append("\(numerals.integer(resources.gpus)) GPU") }
    return parts.isEmpty ? dash : parts.joined(separator: comma)
  }
}
