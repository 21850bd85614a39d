package import Domain
package import Persian

/// What services and their error budgets are told in.
extension Wording {
  package var services: CleanText { say("خدمت‌ها", "Services") }
  package var service: CleanText { say("خدمت", "Service") }
  package var promise: CleanText { say("تعهد", "Objective") }
  package var target: CleanText { say("هدف", "Target") }
  package var attained: CleanText { say("محقق", "Attained") }
  package var budgetLeft: CleanText { say("مانده بودجه", "Budget left") }
  package var serviceState: CleanText { say("وضعیت", "State") }
  package var noService: CleanText { say("خدمتی یافت نشد", "No service found") }
  package var howToHaveServices: CleanText {
    say(
      "کارساز هیچ‌یک از سنجه‌های تعهدها را ندارد: probe_success از blackbox_exporter، http_requests_total و مانند آن. تعهدهای خود را در services.toml پوشه تنظیمات بنویسید.",
      "The server has none of the metrics of the objectives: probe_success of blackbox_exporter, http_requests_total and their like. Write objectives of your own in services.toml in the folder of settings."
    )
  }
  package var noServicesAsked: CleanText {
    say("از هیچ کارسازی خدمت‌ها پرسیده نمی‌شود", "No server is asked about services")
  }
  package var howToAskForServices: CleanText {
    say(
      "در config.toml گروه \"slo\" را به queries یکی از کارسازها بیفزایید.",
      "Add the group \"slo\" to the queries of a server in config.toml.")
  }
  var budgetEnd: CleanText { say("پایان بودجه", "Budget ends") }
  var measuredOfPeriod: CleanText { say("سنجیده از دوره", "Measured") }
  var metricServer: CleanText { say("کارساز", "Server") }
  var notKnown: CleanText { say("نامشخص", "unknown") }
  var owner: CleanText { say("پاسخ‌گو", "Owner") }
  var errorsOfLastHour: CleanText { say("خطای یک ساعت گذشته", "errors, last hour") }

  func failing(_ server: CleanText, _ error: SourceError) -> CleanText {
    say("کارساز «\(server)»: \(cause(error))", "server \(server): \(cause(error))")
  }

  package func standing(_ state: ServiceState) -> CleanText {
    switch state {
    case .burningFast: say("مصرف تند", "burning fast")
    case .burning: say("مصرف زیاد", "burning")
    case .spent: say("بودجه تمام", "budget spent")
    case .unknown: say("نامشخص", "unknown")
    case .idle: say("بی‌ترافیک", "no traffic")
    case .well: say("سالم", "fine")
    }
  }

  package func name(_ window: BurnWindow) -> CleanText {
    switch window {
    case .fiveMinutes: say("۵ دقیقه", "5 min")
    case .thirtyMinutes: say("۳۰ دقیقه", "30 min")
    case .oneHour: say("۱ ساعت", "1 h")
    case .sixHours: say("۶ ساعت", "6 h")
    case .threeDays: say("۳ روز", "3 d")
    }
  }

  /// The head of a column of burn rates.
  package func burnColumn(_ window: BurnWindow) -> CleanText {
    say("مصرف \(name(window))", "Burn \(name(window))")
  }

  /// What there is to say in place of a ratio.
  package func absence(of ratio: ErrorRatio) -> CleanText {
    ratio == .unknown ? notKnown : dash
  }

  /// A share to three places, which is never rounded up to a promise that was not kept.
  package func share(_ value: Double) -> CleanText {
    let thousandths = (value * 100_000 + 1e-6).rounded(.down) / 1_000
    let places = (0...2).first {
      thousandths * [1, 10, 100][$0] == (thousandths * [1, 10, 100][$0]).rounded()
    }
    return numerals.percent(thousandths / 100, places: places ?? 3)
  }

  /// How many times as fast as the period bears.
  package func burn(_ rate: Double) -> CleanText {
    numerals.decimal(rate, places: rate < 100 ? 2 : 0)
  }

  package func windows(of rule: BurnRule) -> CleanText {
    say(
      "\(name(rule.long)) و \(name(rule.short))", "\(name(rule.long)) and \(name(rule.short))")
  }

  /// The burn rates of both windows beside the limit that they have to exceed.
  package func burn(of report: ServiceReport, by rule: BurnRule) -> CleanText {
    let sides = [rule.long, rule.short].map { report.windows[$0] ?? .unknown }
    guard Set(sides) != [.idle] else { return dash }
    let (long, short) = (burn(of: report, over: rule.long), burn(of: report, over: rule.short))
    let limit = burn(rule.limit)
    return say("\(long) و \(short)، مرز \(limit) برابر", "\(long) and \(short), limit \(limit)×")
  }

  private func burn(of report: ServiceReport, over window: BurnWindow) -> CleanText {
    guard let rate = report.burn(over: window) else {
      return absence(of: report.windows[window] ?? .unknown)
    }
    return say(burn(rate), "\(burn(rate))×")
  }

  /// Minutes in which nothing may work, of those there are in a period.
  package func minutes(of budget: ErrorBudget) -> CleanText {
    let left = numerals.decimal(budget.minutesLeft, places: 1)
    let all = numerals.decimal(budget.minutes, places: 1)
    return say("\(left) از \(all) دقیقه قطعی", "\(left) of \(all) min of outage")
  }

  /// When a budget is spent as it was in the last hour.
  package func end(of budget: ErrorBudget, in seconds: Double?) -> CleanText {
    if budget.left <= 0 { return say("تمام شده", "spent") }
    guard let seconds else { return say("با این مصرف نمی‌رسد", "not at this rate") }
    let time = value(seconds, .seconds)
    return say("\(time) دیگر با مصرف کنونی", "in \(time) at this rate")
  }

  package func promise(of objective: ServiceObjective) -> CleanText {
    say(
      "\(share(objective.target)) در \(numerals.integer(objective.period)) روز",
      "\(share(objective.target)) in \(numerals.integer(objective.period)) days")
  }

  var availability: CleanText { say("دسترس‌پذیری", "Availability") }

  /// What was kept of what was promised, and of how much of the period that is known.
  func availability(by report: ServiceReport) -> CleanText {
    let kept = report.attained.map { share($0) } ?? absence(of: report.overPeriod)
    let promise = promise(of: report.objective)
    let said = say("\(kept) (هدف \(promise))", "\(kept) (target \(promise))")
    guard report.attained != nil, !report.isMeasured else { return said }
    let measured = report.coverage.map { numerals.percent($0) } ?? notKnown
    return [said, say("سنجیده: \(measured)", "measured: \(measured)")].joined(separator: comma)
  }

  /// The sentence of an alert about a budget.
  func burning(_ service: ServiceID, by rule: BurnRule, rate: Double) -> CleanText {
    let name = service.name(in: language)
    return say(
      "خدمت «\(name)» در \(self.name(rule.long)) گذشته بودجه خطای خود را \(burn(rate)) برابر مجاز مصرف کرده است",
      "Service \(name) spent its error budget at \(burn(rate))× its pace over the last \(self.name(rule.long))"
    )
  }

  func unread(_ server: CleanText, _ error: SourceError) -> CleanText {
    say(
      "مصرف بودجه خطای خدمت‌های «\(server)» معلوم نیست: \(cause(error))",
      "Whether services of \(server) burn their error budgets is unknown: \(cause(error))")
  }
}
