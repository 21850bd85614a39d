import Domain
import Persian

extension Wording {
  func name(_ picture: StatisticsPane.Picture) -> CleanText {
    switch picture {
    case .totals: say("جمع‌ها", "Totals")
    case .map: say("نقشه", "Map")
    case .provinces: say("استان‌ها و سنجه‌ها", "Provinces by measures")
    case .history: say("روند", "History")
    }
  }

  func name(_ subject: StatisticsSubject) -> CleanText {
    switch subject {
    case .endowments: endowments
    case .units: units
    case .leases: leases
    case .leasesInForce: say("اجاره‌نامه‌های جاری", "Leases in force")
    case .intentions: say("نیت‌های ثبت‌شده", "Intentions recorded")
    case .arrears: say("مطالبات معوق (ریال)", "Arrears (rial)")
    case .legalFiles: legalFiles
    case .titleDeeds: titleDeeds
    case .spending: say("هزینه (ریال)", "Spent (rial)")
    }
  }

  func name(_ term: LeaseEnding) -> CleanText {
    switch term {
    case .ended: say("منقضی و در تصرف", "ended, still occupied")
    case .within30Days: within(0, 30)
    case .within60Days: within(31, 60)
    case .within90Days: within(61, 90)
    case .later: say("پس از \(numerals.integer(90)) روز", "after 90 days")
    }
  }

  func name(_ age: ArrearsAge) -> CleanText {
    switch age {
    case .upTo30Days: late(1, 30)
    case .upTo60Days: late(31, 60)
    case .upTo90Days: late(61, 90)
    case .over90Days: say("بیش از \(numerals.integer(90)) روز", "over 90 days late")
    }
  }

  func name(_ dormancy: Dormancy) -> CleanText {
    switch dormancy {
    case .lively: say("غیر راکد", "not dormant")
    case .dormant: say("راکد", "dormant")
    }
  }

  func name(_ cover: DeedCover) -> CleanText {
    switch cover {
    case .none: say("بدون رقبه", "no unit")
    case .one: say("یک رقبه", "one unit")
    case .many: say("چند رقبه", "several units")
    }
  }

  private func within(_ first: Int, _ last: Int) -> CleanText {
    say(
      "\(numerals.integer(first)) تا \(numerals.integer(last)) روز دیگر",
      "in \(numerals.integer(first)) to \(numerals.integer(last)) days")
  }

  private func late(_ first: Int, _ last: Int) -> CleanText {
    say(
      "\(numerals.integer(first)) تا \(numerals.integer(last)) روز",
      "\(numerals.integer(first)) to \(numerals.integer(last)) days late")
  }

  func name(_ measure: PlaceMeasure) -> CleanText {
    switch measure {
    case .deedShare: say("سنددار", "With deed")
    case .endowments: endowments
    case .units: say("رقبات", "Units")
    case .leasedShare: say("در اجاره", "Leased")
    case .encroachedShare: say("در تصرف غیر", "Encroached")
    case .rent: say("اجاره سال", "Rent/year")
    case .custodyShare: say("متصرفی", "By Awqaf")
    case .incomeShare: say("منفعتی", "Income")
    case .dormantShare: say("راکد", "Dormant")
    }
  }

  func name(_ measure: HistoryMeasure) -> CleanText {
    switch measure {
    case .deeds: say("سندهای صادرشده", "Deeds issued")
    case .units: say("رقبه‌های تازه", "Units identified")
    case .endowments: say("موقوفه‌های تازه", "New endowments")
    case .rentDue: say("اجاره سررسیدشده", "Rent due")
    case .rentCollected: say("اجاره وصول‌شده", "Rent collected")
    case .leasesStarted: say("اجاره‌های آغازشده", "Leases started")
    }
  }

  func name(_ identity: StatisticsClass.Identity) -> CleanText {
    switch identity {
    case .province(let name), .county(let name, _), .measure(_, let name): name
    case .custody(let value): name(value)
    case .use(let value): name(value)
    case .kind(let value): name(value)
    case .intention(let value): name(value)
    case .deed(let value): name(value)
    case .type(let value): name(value)
    case .occupancy(let value): name(value)
    case .leaseState(let value): name(value)
    case .leaseEnding(let value): name(value)
    case .arrears(let value): name(value)
    case .legalState(let value): name(value)
    case .deedCover(let value): name(value)
    case .spending(let value): name(value)
    case .happened(let measure, _): name(measure)
    }
  }

  /// The breakdown in focus, with the province where it is of one.
  func title(of pane: StatisticsPane, in figures: EndowmentStatistics) -> CleanText {
    guard pane.focus == .county, let province = pane.shownProvince(in: figures) else {
      return name(pane.focus)
    }
    return say("شهرستان‌های \(province)", "Counties of \(province)")
  }

  /// The count of a class; money short, with the number of instalments.
  func figure(of entry: StatisticsClass) -> CleanText {
    guard entry.isMoney else { return numerals.integer(entry.count) }
    guard let records = entry.records else { return money(Rial(Int64(entry.count))) }
    return "\(money(Rial(Int64(entry.count))))\(comma)\(instalments(records))"
  }
}

extension Wording {
  /// A figure as short as a tile needs it.
  func short(_ figure: PlaceFigure) -> CleanText {
    switch figure {
    case .count(let count): numerals.integer(count)
    case .amount(let amount): money(amount)
    case .part: figure.value.map { numerals.percent($0) } ?? dash
    }
  }

  /// A value of a measure, as short as a legend needs it.
  func short(_ value: Double, _ measure: PlaceMeasure) -> CleanText {
    switch measure {
    case .endowments, .units: numerals.integer(Int(value))
    case .rent: money(Rial(Int64(value)))
    case .deedShare, .leasedShare, .encroachedShare, .custodyShare, .incomeShare, .dormantShare:
      numerals.percent(value)
    }
  }

  func part(_ part: Int, of whole: Int) -> CleanText {
    say(
      "\(numerals.integer(part)) از \(numerals.integer(whole))",
      "\(numerals.integer(part)) of \(numerals.integer(whole))")
  }

  func least(_ figure: CleanText) -> CleanText { say("کمترین: \(figure)", "least: \(figure)") }
  func most(_ figure: CleanText) -> CleanText { say("بیشترین: \(figure)", "most: \(figure)") }
  var noFigure: CleanText { say("بی‌رقم", "no figure") }

  var thisMonth: CleanText { say("این ماه", "This month") }
  var sameDaysLastYear: CleanText { say("پارسال تا امروز", "Last year to date") }
  var difference: CleanText { say("تغییر", "Change") }

  func lastMonths(_ count: Int) -> CleanText {
    say("\(numerals.integer(count)) ماه", "\(numerals.integer(count)) months")
  }

  /// More or less than before, with its sign in words of arithmetic.
  func change(_ share: Double) -> CleanText {
    let sign: CleanText = share < 0 ? "▼ " : (share > 0 ? "▲ " : "")
    return "\(sign)\(numerals.percent(abs(share)))"
  }

  var noListBehind: CleanText {
    say("این رقم فهرست جدایی ندارد.", "This figure has no list of its own.")
  }

  func unbalanced(_ breakdowns: [Breakdown]) -> CleanText {
    let names = breakdowns.map { name($0) }.joined(separator: comma)
    return say("جمع نمی‌خواند: \(names)", "does not add up: \(names)")
  }

  func unbalanced(_ balance: Balance) -> CleanText {
    say(
      "جمع رده‌ها \(numerals.integer(balance.classes)) است و کل \(numerals.integer(balance.whole))",
      "the classes sum to \(numerals.integer(balance.classes)), the whole is \(numerals.integer(balance.whole))"
    )
  }
}
