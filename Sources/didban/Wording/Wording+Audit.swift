import App
import Domain
import Foundation
import Persian

extension Wording {
  private var digits: Numerals { Numerals(language) }

  private func moment(_ date: Date, _ zone: TimeZone) -> CleanText {
    let day = JalaliFormat.numeric(JalaliFormat.day(of: date, zone: zone), language)
    return "\(day) \(JalaliFormat.time(date, language, zone: zone))"
  }

  /// An entry of the audit trail on one line.
  func line(of entry: AuditEntry, zone: TimeZone) -> CleanText {
    var parts: [CleanText] = [
      digits.plain(Int(entry.seq)), moment(entry.moment, zone), entry.who,
    ]
    if !entry.key.isEmpty { parts.append("\(name(entry.record.subject)) \(entry.key)") }
    parts.append("\(name(entry.action)): \(what(entry))")
    let why = reason(of: entry)
    if !why.isEmpty { parts.append(say("دلیل: \(why)", "reason: \(why)")) }
    return parts.joined(separator: "  ")
  }

  /// What a walk along the audit trail found.
  func lines(of report: AuditReport, zone: TimeZone) -> [CleanText] {
    var lines: [CleanText] = []
    let count = digits.integer(report.entries)
    lines.append(
      report.holds
        ? say("سابقه عملیات سالم است: \(count) سند.", "The audit log holds: \(count) entries.")
        : say(
          "سابقه عملیات دست خورده است: \(count) سند، \(digits.integer(report.faultCount)) ایراد.",
          "The audit log was tampered with: \(count) entries, \(digits.integer(report.faultCount)) faults."
        ))
    if let first = report.first, let last = report.last {
      lines.append(
        say(
          "از \(moment(first, zone)) تا \(moment(last, zone))",
          "from \(moment(first, zone)) to \(moment(last, zone))"))
    }
    let head = CleanText(RawText(report.head.hex))
    lines.append(say("چکیده پایانی: \(head)", "head: \(head)"))
    lines += report.faults.map(fault)
    if report.faultCount > report.faults.count {
      let rest = digits.integer(report.faultCount - report.faults.count)
      lines.append(say("و \(rest) ایراد دیگر", "and \(rest) more"))
    }
    return lines
  }

  private func fault(_ fault: AuditFault) -> CleanText {
    func number(_ number: Int64) -> CleanText { digits.plain(Int(number)) }
    switch fault {
    case .gap(let at, let expected):
      return say(
        "پیش از سند \(number(at)) جا افتاده است؛ سند \(number(expected)) باید می‌آمد",
        "entries are missing before \(number(at)); \(number(expected)) should have come")
    case .altered(let seq):
      return say(
        "سند \(number(seq)) با چکیده خود نمی‌خواند",
        "entry \(number(seq)) does not agree with its digest")
    case .unlinked(let seq):
      return say(
        "سند \(number(seq)) به سند پیشین نمی‌پیوندد",
        "entry \(number(seq)) does not follow the one before it")
    case .unwitnessed(let table, let row):
      return say(
        "\(name(table)) \(number(row)) هیچ سندی ندارد",
        "\(name(table)) \(number(row)) has no entry")
    case .rowAltered(let table, let row, let entry):
      return say(
        "\(name(table)) \(number(row)) چنان نیست که سند \(number(entry)) می‌گوید",
        "\(name(table)) \(number(row)) is not as entry \(number(entry)) left it")
    case .rowGone(let table, let row, let entry):
      return say(
        "\(name(table)) \(number(row)) که سند \(number(entry)) از آن می‌گوید نیست",
        "\(name(table)) \(number(row)), told of by entry \(number(entry)), is gone")
    case .adoptionAltered(let table, let entry):
      return say(
        "ردیف‌های \(name(table)) که سند \(number(entry)) تحویل گرفت دیگر همان نیست",
        "the rows of \(name(table)) that entry \(number(entry)) took over are no longer the same")
    case .headMissing(let digest):
      let hex = CleanText(RawText(digest.hex))
      return say(
        "چکیده \(hex) در زنجیره نیست: پایان آن بریده یا همه از نو ساخته شده است",
        "the digest \(hex) is nowhere in the log: its end was cut off, or all was made anew")
    }
  }

  private func name(_ table: AuditedTable) -> CleanText {
    switch table {
    case .followUp: say("پیگیری", "follow-up")
    case .note: say("یادداشت", "note")
    case .assignment: say("ارجاع", "assignment")
    case .decision: say("تصمیم", "decision")
    case .undo: say("واگرد", "undo")
    case .secondReview: say("بازبینی دوم", "second review")
    case .postRequest: say("پرسش از پست", "request to the Post")
    case .knownItem: say("مورد آزمون", "known item")
    case .decisionGround: say("زمینه تصمیم", "ground of a decision")
    case .wasteMove: say("حرکت هدررفت", "move of waste")
    case .onboardingMove: say("جابه‌جایی مرحله", "move of a stage")
    }
  }
}
