import App
import Canvas
import Domain
import Matching
import Persian

/// How good results are, in tables.
extension Wording {
  func lines(of evaluation: Evaluation, model: MatchModel) -> [CleanText] {
    var lines = self.lines(of: model)
    lines += [""] + summary(of: evaluation)
    lines += ["", say("دقت و بازیابی", "Precision and recall")] + table(of: evaluation.curve).lines
    lines += ["", say("واسنجی: قول و واقع", "Calibration: promised and real")]
    lines += table(of: evaluation.calibration).lines
    lines.append(
      say(
        "خطای مورد انتظار واسنجی: \(numerals.percent(evaluation.calibration.error, places: 2))",
        "expected calibration error: \(numerals.percent(evaluation.calibration.error, places: 2))"))
    lines += ["", say("باندها", "Bands")] + bandTable(of: evaluation).lines
    if !evaluation.kinds.isEmpty {
      lines += ["", say("گونه‌ها", "Kinds")] + table(of: evaluation.kinds).lines
    }
    if !evaluation.faults.isEmpty {
      lines += [
        "", say("ایرادهای متن، از آن‌ها که در جی‌نف است", "Faults of the text, of those in GNAF"),
      ]
      lines += table(of: evaluation.faults).lines
    }
    return lines
  }

  private func summary(of evaluation: Evaluation) -> [CleanText] {
    let count = numerals.integer
    func figure(_ number: Double) -> CleanText { numerals.decimal(number, places: 3) }
    let curve = evaluation.curve
    return [
      say(
        "\(count(evaluation.count)) نشانی: \(count(evaluation.inGnaf)) در جی‌نف هست، \(count(evaluation.identifiable)) شناختنی",
        "\(count(evaluation.count)) addresses: \(count(evaluation.inGnaf)) in GNAF, \(count(evaluation.identifiable)) identifiable"
      ),
      say(
        "پاسخ درست نخست: \(share(evaluation.first))؛ میان ده نامزد: \(share(evaluation.amongTen))",
        "right one first (R@1): \(share(evaluation.first)); among ten (R@10): \(share(evaluation.amongTen))"
      ),
      say(
        "بهترین F1: \(figure(curve.bestF1))؛ از شناختنی‌ها: \(figure(curve.bestIdentifiableF1))",
        "best F1: \(figure(curve.bestF1)); of the identifiable: \(figure(curve.bestIdentifiableF1))"
      ),
      say(
        "بازیابی شناختنی‌ها با دقت ۹۹٪: \(figure(curve.recallAt99))",
        "recall of the identifiable at 99 % precision (R@P99): \(figure(curve.recallAt99))"),
    ]
  }

  private func table(of curve: PrecisionRecall) -> TextTable {
    var table = TextTable(
      [
        say("از احتمال", "from"), say("شمار", "taken"), say("دقت", "precision"),
        say("بازیابی", "recall"), say("شناختنی", "identifiable"), say("نبوده", "absent"),
      ], direction: language.direction)
    for point in curve.points {
      table.add([
        numerals.percent(point.probability, places: 1), numerals.integer(point.precision.total),
        share(point.precision), plainShare(point.recall), plainShare(point.identifiable),
        plainShare(point.absent, places: 2),
      ])
    }
    return table
  }

  private func table(of calibration: CalibrationTable) -> TextTable {
    var table = TextTable(
      [
        say("احتمال", "probability"), say("شمار", "count"), say("قول", "promised"),
        say("واقع", "real"),
      ], direction: language.direction)
    for bin in calibration.bins {
      let (low, high) = (bin.range.lowerBound * 100, bin.range.upperBound * 100)
      let (from, to) = (numerals.decimal(low, places: 0), numerals.decimal(high, places: 0))
      table.add([
        say("\(from) تا \(to)", "\(from)–\(to)"), numerals.integer(bin.right.total),
        bin.promised.map { numerals.percent($0, places: 1) } ?? "–", share(bin.right),
      ])
    }
    return table
  }

  private func bandTable(of evaluation: Evaluation) -> TextTable {
    var table = TextTable(
      [
        say("باند", "band"), say("شمار", "count"), say("قول", "promised"), say("واقع", "real"),
        say("میان ده", "in ten"), say("از نبوده‌ها", "of absent"),
      ], direction: language.direction)
    for band in evaluation.bands {
      table.add([
        name(band.band), numerals.integer(band.count),
        band.promised.map { numerals.percent($0, places: 2) } ?? "–", share(band.right),
        plainShare(band.listed), plainShare(band.absent, places: 2),
      ])
    }
    return table
  }

  private func table(of kinds: [KindFigures]) -> TextTable {
    var table = TextTable(
      [
        say("گونه", "kind"), say("شمار", "count"), say("پذیرفته", "accepted"),
        say("نادرست", "wrongly"), say("ردشده", "rejected"), say("نخست", "first"),
        say("میان ده", "in ten"),
      ], direction: language.direction)
    for kind in kinds {
      table.add([
        kind.kind, numerals.integer(kind.count), numerals.integer(kind.accepted),
        numerals.integer(kind.wronglyAccepted), numerals.integer(kind.rejected),
        plainShare(kind.first), plainShare(kind.amongTen),
      ])
    }
    return table
  }

  private func plainShare(_ proportion: Proportion, places: Int = 1) -> CleanText {
    proportion.share.map { numerals.percent($0, places: places) } ?? "–"
  }

  /// How many wrong acceptances and wrong first answers there are of each kind, and ten of each, the
  /// surest first.
  func examples(of evaluation: Evaluation) -> [CleanText] {
    let byKind = Dictionary(grouping: evaluation.wronglyAccepted, by: \.truth.kind)
    var lines: [CleanText] = []
    for (kind, answers) in byKind.sorted(by: { $0.key < $1.key }) {
      let title = say("پذیرشِ نادرست", "Wrongly accepted")
      lines += examples(
        kind.isEmpty ? title : say("\(title): \(kind)", "\(title): \(kind)"), answers)
    }
    for fault in FirstFault.allCases {
      guard let answers = evaluation.wronglyFirst[fault] else { continue }
      let name = name(fault)
      lines += examples(say("نخستینِ نادرست: \(name)", "Wrongly first: \(name)"), answers)
    }
    return lines
  }

  private func examples(_ title: CleanText, _ answers: [LabelledAnswer]) -> [CleanText] {
    var table = TextTable(
      [
        say("نشانی", "address"), say("امتیاز", "score"), say("دومی", "second"),
        say("جای درست", "place"), say("ایراد", "faults"),
      ], direction: language.direction)
    for answer in answers.prefix(10) {
      table.add([
        answer.code, numerals.decimal(answer.scores?.best ?? 0, places: 4),
        numerals.decimal(answer.scores?.second ?? 0, places: 4),
        answer.place.map(numerals.plain) ?? "–",
        answer.truth.faults.joined(separator: say("، ", ", ")),
      ])
    }
    return ["", "\(title) (\(numerals.integer(answers.count)))"] + table.lines
  }

  private func name(_ fault: FirstFault) -> CleanText {
    switch fault {
    case .ambiguous: say("متن چند ساختمان را می‌گوید", "the text fits several buildings")
    case .outranked: say("درست میان ده نامزد است", "the right one is among ten")
    case .unlisted: say("درست میان ده نامزد نیست", "the right one is not among ten")
    }
  }

  private func name(_ band: Band) -> CleanText {
    switch band {
    case .accept: say("پذیرش", "accept")
    case .review: say("بازبینی", "review")
    case .reject: say("رد", "reject")
    }
  }
}
