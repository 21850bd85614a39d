import App
import Domain
import Foundation
import Persian

/// The review queue's figures in lines, and what is said of known items and labels.
extension Wording {
  func lines(of report: QueueReport) -> [CleanText] {
    backlogLines(report) + workLines(report) + qualityLines(report) + postLines(report)
      + [heading(finish), sentence(report.forecast)]
  }

  private func heading(_ text: CleanText) -> CleanText { "── \(text)" }

  private func backlogLines(_ report: QueueReport) -> [CleanText] {
    var table = TextTable(
      [backlog] + WaitingAge.allCases.map(name) + [say("همه", "all")],
      direction: language.direction)
    for level in report.backlog {
      table.add(
        [name(level.state)] + level.ages.map(numerals.integer) + [numerals.integer(level.count)])
    }
    return [heading(backlog)] + table.lines
  }

  private func workLines(_ report: QueueReport) -> [CleanText] {
    var table = TextTable([clerks, today, sevenDays], direction: language.direction)
    for work in report.clerks {
      table.add([work.clerk, numerals.integer(work.today), numerals.integer(work.week)])
    }
    let hours = report.decidedByHour
    let day = numerals.integer(hours.suffix(24).reduce(0, +))
    let before = numerals.integer(hours.prefix(24).reduce(0, +))
    let busiest = numerals.integer(hours.max() ?? 0)
    let split = VerdictKind.allCases.compactMap { kind in
      report.split[kind].map { "\(name(kind)) \(numerals.integer($0))" as CleanText }
    }
    let comma = say("، ", ", ")
    return [
      heading(throughput),
      say(
        "۲۴ ساعت گذشته \(day)، پیش از آن \(before)، پرکارترین ساعت \(busiest)",
        "last 24 hours \(day), the 24 before \(before), busiest hour \(busiest)"),
    ] + table.lines + [
      heading("\(verdicts) (\(lastThirtyDays))"), split.joined(separator: comma),
      "\(reopenedShare): \(text(report.reopened))",
      "\(machineAccepted): \(text(report.machineShare))",
    ]
  }

  private func qualityLines(_ report: QueueReport) -> [CleanText] {
    let all = report.agreement.all
    var lines = [heading("\(agreementOfTwo) (\(lastThirtyDays))")]
    lines.append("κ: \(text(all.kappa))\(say("، ", ", "))\(text(all.agreed))")
    for pair in report.agreement.pairs {
      let count = numerals.integer(pair.table.total)
      lines.append("\(pair.one) – \(pair.other): κ \(text(pair.table.kappa)), \(count)")
    }
    for judged in all.classes {
      lines.append("\(name(judged)): κ \(text(all.collapsed(to: judged)))")
    }
    for state in SecondReviewState.allCases {
      if let count = report.secondReviews[state] {
        lines.append("\(name(state)): \(numerals.integer(count))")
      }
    }
    lines.append(heading(knownItems))
    return lines + report.accuracy.map(line)
  }

  private func postLines(_ report: QueueReport) -> [CleanText] {
    let post = report.post
    let waiting = numerals.integer(post.waiting.reduce(0, +))
    let answered = numerals.integer(post.answered)
    var lines = [
      heading(withThePost),
      say("بی‌پاسخ \(waiting)، پاسخ‌گرفته \(answered)", "waiting \(waiting), answered \(answered)"),
    ]
    if let oldest = post.oldest {
      let age = RelativeTime.age(
        seconds: max(0, Int(report.moment.timeIntervalSince(oldest))), language)
      lines.append(say("قدیمی‌ترین پرسش \(age)", "oldest request \(age)"))
    }
    return lines
  }
}

extension Wording {
  func planted(_ count: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) مورد آزمون گذاشته شد.",
      "\(numerals.integer(count)) known items planted.")
  }

  func unplanted(_ code: CleanText, _ why: PlantRefusal) -> CleanText {
    switch why {
    case .unknownAddress: say("\(code): چنین نشانی‌ای نیست", "\(code): no such address")
    case .closedAddress:
      say("\(code): دیگر در صف باز نیست", "\(code): no longer open in the queue")
    case .alreadyPlanted: say("\(code): پیش‌تر گذاشته شده", "\(code): planted already")
    case .unknownRow:
      say("\(code): ردیف جی‌نف آن در مخزن نیست", "\(code): its GNAF row is not in the store")
    }
  }

  func unclearItem(_ code: CleanText) -> CleanText {
    say(
      "\(code): یکی از gnaf_code و reason را درست بنویسید",
      "\(code): give one of gnaf_code and reason, spelt rightly")
  }

  func labelled(_ count: Int, truth: CleanText, results: CleanText) -> CleanText {
    say(
      "\(numerals.integer(count)) تصمیم در \(truth) و نتیجه‌هایش در \(results) نوشته شد.",
      "\(numerals.integer(count)) decisions written to \(truth), their results to \(results).")
  }
}
