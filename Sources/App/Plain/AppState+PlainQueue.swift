import Domain
import Persian

extension AppState {
  /// The review queue's figures in lines, as its view draws them.
  func plainQueue(_ queue: QueuePane) -> PlainPage {
    let report: QueueReport
    switch queue.report {
    case nil: return PlainPage(title: plainTitle, remarks: notice(nil))
    case .failure(let error): return PlainPage(title: plainTitle, remarks: notice(error))
    case .success(let read): report = read
    }
    if queue.picture == .labels {
      let told = LabelCurveView(state: self, curve: queue.curve).lines
      return PlainPage(title: plainTitle, remarks: ["\(wording.labelCurve):"] + told)
    }
    let numerals = wording.numerals
    var lines = report.backlog.map { level in
      let ages = zip(WaitingAge.allCases, level.ages).filter { $0.1 > 0 }.map { age, count in
        "\(wording.name(age)) \(numerals.integer(count))" as CleanText
      }
      return
        "\(wording.name(level.state)): \(numerals.integer(level.count))\(wording.comma)\(ages.joined(separator: wording.comma))"
        as CleanText
    }
    let decided = report.decidedByHour.suffix(24).reduce(0, +)
    lines.append("\(wording.decisions24): \(numerals.integer(decided))")
    lines += report.clerks.map {
      "\($0.clerk): \(wording.sevenDays) \(numerals.integer($0.week))\(wording.comma)\(wording.today) \(numerals.integer($0.today))"
    }
    lines.append("\(wording.machineAccepted): \(wording.text(report.machineShare))")
    lines.append("\(wording.reopenedShare): \(wording.text(report.reopened))")
    lines += QueueQualityView(state: self, report: report).qualityLines
    lines.append("\(wording.finish): \(wording.sentence(report.forecast))")
    return PlainPage(title: plainTitle, remarks: lines)
  }
}
