package import Domain
package import Persian

/// What findings of waste are told in.
extension Wording {
  package var waste: CleanText { say("هدررفت منابع", "Waste") }
  package var wastedResource: CleanText { say("منبع", "Resource") }
  package var measuredShare: CleanText { say("سنجیده", "Measured") }
  package var reclaimable: CleanText { say("آزادشدنی", "Reclaimable") }
  package var unknownAmount: CleanText { say("نامعلوم", "unknown") }
  package var noWaste: CleanText { say("موردی یافت نشد", "None found") }
  var wasteRule: CleanText { say("قاعده", "Rule") }
  var publisher: CleanText { say("منتشرکننده", "Published by") }
  var wasteWindow: CleanText { say("بازه", "Window") }

  /// The side of a limit that a figure has to be on.
  package func limit(of condition: WasteCondition) -> CleanText {
    let limit = value(condition.limit, condition.query.unit)
    return switch condition.comparison {
    case .below: say("زیر \(limit)", "under \(limit)")
    case .atMost: say("تا \(limit)", "up to \(limit)")
    case .above: say("بیش از \(limit)", "over \(limit)")
    case .atLeast: say("دست‌کم \(limit)", "at least \(limit)")
    }
  }

  /// Every kind of capacity of which there is some.
  package func amount(_ resources: Resources) -> CleanText {
    var parts: [CleanText] = []
    if resources.vcpus > 0 { parts.append("\(numerals.integer(resources.vcpus)) vCPU") }
    if resources.memoryMiB > 0 { parts.append(amount(.memory, resources.memoryMiB)) }
    if resources.diskGiB > 0 { parts.append(amount(.disk, resources.diskGiB)) }
    if resources.gpus > 0 { parts.append("\(numerals.integer(resources.gpus)) GPU") }
    return parts.isEmpty ? dash : parts.joined(separator: comma)
  }

  /// What the rules said nothing of, and why, a line a reason.
  package func notJudged(by report: WasteReport) -> [CleanText] {
    var lines: [CleanText] = []
    if report.unknown > 0 {
      lines.append(
        say(
          "داده ناکافی: \(numerals.integer(report.unknown)) منبع",
          "too little measured: \(numerals.integer(report.unknown))"))
    }
    for reason in WasteExclusion.allCases {
      guard let count = report.excluded[reason] else { continue }
      lines.append("\(name(reason)): \(numerals.integer(count))")
    }
    return lines
  }

  private func name(_ reason: WasteExclusion) -> CleanText {
    switch reason {
    case .standby: say("پشتیبان", "on standby")
    case .young: say("جوان‌تر از بازه", "younger than the window")
    case .maintenance: say("میزبان در دست نگهداری", "host under maintenance")
    }
  }
}
