import Domain
import Persian

extension Wording {
  var source: CleanText { say("منبع", "Source") }
  var asOf: CleanText { say("زمان رقم", "As of") }
  var ageLabel: CleanText { say("سن رقم", "Age") }
  var balance: CleanText { say("جمع رده‌ها", "Classes") }

  /// Where the figures of a source are kept.
  func tallies(of source: CleanText) -> CleanText {
    say(
      "\(source)، شمارنده‌های همگام با هر تغییر",
      "\(source), counters kept with every change")
  }

  func balanced(_ balance: Balance) -> CleanText {
    balance.isEven
      ? say(
        "با کل می‌خواند: \(numerals.integer(balance.whole))",
        "add up to the whole: \(numerals.integer(balance.whole))")
      : unbalanced(balance)
  }

  func name(_ subject: FigureSubject) -> CleanText {
    switch subject {
    case .breakdown(let breakdown): name(breakdown)
    case .measure(let measure): name(measure)
    case .history(let measure): name(measure)
    }
  }

  /// How a figure is counted, in words.
  func rule(_ subject: FigureSubject) -> CleanText {
    switch subject {
    case .breakdown(let breakdown): rule(breakdown)
    case .measure(let measure): rule(measure)
    case .history(let measure): rule(measure)
    }
  }

  private func rule(_ breakdown: Breakdown) -> CleanText {
    switch breakdown {
    case .province:
      say("موقوفه‌ها به استان ثبت‌شده موقوفه.", "Endowments by the province recorded for them.")
    case .county:
      say(
        "رقبات استان برگزیده به شهرستان ثبت‌شده رقبه.",
        "Property units of the chosen province by the county recorded for them.")
    case .custody:
      say(
        "موقوفه‌ها به سه نوع تصدی آمار رسمی.",
        "Endowments by the three custody classes of the official statistics.")
    case .use:
      say(
        "موقوفه‌های درآمدزا (منفعتی) در برابر استفاده مستقیم (انتفاعی).",
        "Endowments let for income against those used directly.")
    case .kind: say("موقوفه‌های عام و خاص.", "General and particular endowments.")
    case .deed:
      say(
        "رقبات به مرحله ثبت سند؛ سنددار فقط آنچه سندش صادر شده است.",
        "Property units by how far their deed has come; with deed means issued.")
    case .type: say("رقبات به نوع ملک.", "Property units by what they are.")
    case .occupancy: say("رقبات به وضع تصرف امروز.", "Property units by who is in them today.")
    case .intention:
      say(
        "نیت‌های ثبت‌شده؛ موقوفه چند نیت می‌تواند داشته باشد و چند بار شمرده می‌شود.",
        "Intentions recorded; an endowment with several is counted once for each.")
    case .leaseState:
      say("همه اجاره‌نامه‌ها به وضعیت ثبت‌شده.", "All leases by their recorded state.")
    case .leaseEnding:
      say(
        "اجاره‌نامه‌های جاری به فاصله تا پایان؛ هر اجاره‌نامه در یک رده.",
        "Leases in force by the days left; each is in one class only.")
    case .arrears:
      say(
        "مانده پرداخت‌نشده قسط‌هایی که سررسیدشان گذشته، به روزهای تأخیر.",
        "What is left to pay of instalments past their due day, by days late.")
    case .legalState:
      say("پرونده‌های حقوقی به مرحله رسیدگی.", "Legal files by how far they have come.")
    case .deedCover:
      say(
        "اسناد مالکیت به شمار رقباتی که هر سند در بر دارد.",
        "Title deeds by how many property units each covers.")
    case .spending:
      say(
        "هزینه آخرین سال مالی به نیت؛ کل از بیلان‌ها است.",
        "Spending of the last fiscal year by intention; the whole is from the income statements.")
    }
  }

  /// What a measure divides by what.
  func rule(_ measure: PlaceMeasure) -> CleanText {
    switch measure {
    case .endowments: say("شمار موقوفه‌ها", "number of endowments")
    case .units: say("شمار رقبات", "number of property units")
    case .rent: say("جمع اجاره سالانه اجاره‌نامه‌های جاری، ریال", "yearly rent in force, rial")
    case .deedShare:
      say("رقبات دارای سند صادرشده از همه رقبات", "units with an issued deed, of all units")
    case .leasedShare: say("رقبات در اجاره از همه رقبات", "units leased, of all units")
    case .encroachedShare:
      say("رقبات در تصرف غیر از همه رقبات", "units encroached upon, of all units")
    case .custodyShare: say("موقوفه‌های متصرفی از همه موقوفه‌ها", "endowments run by Awqaf, of all")
    case .dormantShare:
      say(
        "موقوفه‌هایی که در پنج سال مالی آخر کمتر از سی درصد درآمد را هزینه کرده‌اند، از همه",
        "endowments that spent under 30 % of five years' income, of all")
    case .incomeShare: say("موقوفه‌های منفعتی از همه موقوفه‌ها", "endowments let for income, of all")
    }
  }

  private func rule(_ measure: HistoryMeasure) -> CleanText {
    switch measure {
    case .deeds:
      say(
        "رقبات سنددار به روز صدور سند؛ ماه جاری تا امروز.",
        "Units with deed by the day it was issued; the current month until today.")
    case .units:
      say(
        "رقبات به روز ورود به سامانه. هر رقبه تازه تا صدور سند سهم سنددار را پایین می‌آورد.",
        "Units by the day they entered the registry. Each lowers the share with deed until its own is issued."
      )
    case .endowments:
      say(
        "موقوفه‌ها به روز ورود به سامانه؛ ماه جاری تا امروز.",
        "Endowments by the day they entered the registry; the current month until today.")
    case .rentDue:
      say(
        "مبلغ قسط‌ها به روز سررسید؛ ماه جاری تا امروز.",
        "Amounts of instalments by their due day; the current month until today.")
    case .rentCollected:
      say(
        "مبلغ پرداخت‌شده قسط‌ها به روز آخرین پرداخت؛ ماه جاری تا امروز.",
        "What was paid on instalments by the day of their last payment; the current month until today."
      )
    case .leasesStarted:
      say(
        "اجاره‌نامه‌ها به روز شروع؛ ماه جاری تا امروز.",
        "Leases by the day they start; the current month until today.")
    }
  }
}
