import Canvas
import Domain
import Foundation
import Persian

/// The words around charts of figures.
extension Wording {
  var smallest: CleanText { say("کمترین", "Smallest") }
  var largest: CleanText { say("بیشترین", "Largest") }
  var mean: CleanText { say("میانگین", "Mean") }
  var lastValue: CleanText { say("آخرین", "Last") }
  var notMeasured: CleanText { say("سنجیده نشده", "not measured") }
  var partialAnswer: CleanText { say("پاسخ کارساز ناقص است", "the answer is incomplete") }
  var tooManyUnits: CleanText {
    say(
      "در یک نمودار دو یکا جا می‌شود: نخست نشانی را با فاصله بردارید.",
      "One chart holds two units: first take a mark away with Space.")
  }

  func tooManyCurves(_ most: Int) -> CleanText {
    say(
      "در یک نمودار \(numerals.plain(most)) منحنی جا می‌شود: نخست نشانی را با فاصله بردارید.",
      "One chart holds \(numerals.plain(most)) curves: first take a mark away with Space.")
  }

  func curves(_ count: Int) -> CleanText { self.count(count, "منحنی", "curve", "curves") }

  func oldCurve(because cause: CleanText) -> CleanText {
    say("منحنی قدیمی است: \(cause)", "the curve is old: \(cause)")
  }

  func readAgo(seconds: Int) -> CleanText {
    say("عمر داده: \(age(seconds: seconds))", "age of the data: \(age(seconds: seconds))")
  }

  func between(_ least: CleanText, _ largest: CleanText) -> CleanText {
    least == largest ? least : say("\(least) تا \(largest)", "\(least) to \(largest)")
  }

  /// How many of what a span is.
  func parts(of span: ChartSpan) -> (count: CleanText, unit: CleanText) {
    switch span.seconds {
    case ..<3_600: (numerals.plain(span.seconds / 60), say("دقیقه", "min"))
    case ..<86_400: (numerals.plain(span.seconds / 3_600), say("ساعت", "h"))
    default: (numerals.plain(span.seconds / 86_400), say("روز", "d"))
    }
  }

  func spanInSight(_ span: ChartSpan) -> CleanText {
    let (count, unit) = parts(of: span)
    return say("بازه: \(count) \(unit)", "span: \(count) \(unit)")
  }

  /// From when to when, whether that is now, and how far apart the samples are.
  func window(_ curves: MetricCurves, now: Date, zone: TimeZone) -> CleanText {
    let window = curves.window
    let days = [window.from, window.end].map { JalaliFormat.day(of: $0, zone: zone) }
    let times = [window.from, window.end].map { JalaliFormat.time($0, language, zone: zone) }
    let names = days.map { JalaliFormat.long($0, language) }
    let stretch =
      days[0] == days[1]
      ? say(
        "\(times[0]) تا \(times[1])، \(names[1])", "\(times[0]) to \(times[1]), \(names[1])")
      : say(
        "\(names[0])، \(times[0]) تا \(names[1])، \(times[1])",
        "\(names[0]), \(times[0]) to \(names[1]), \(times[1])")
    let present = curves.sight.end == nil ? say("تا اکنون", "until now") : say("گذشته", "past")
    return [stretch, present, sampled(every: window.step)].joined(separator: " · ")
  }

  private func sampled(every seconds: Int) -> CleanText {
    let distance = self.value(Double(seconds), MetricUnit.seconds)
    return say("هر \(distance) یک نمونه", "a sample every \(distance)")
  }

  /// A moment as a chart of this window names it.
  func moment(_ moment: Date, in window: MetricWindow, zone: TimeZone) -> CleanText {
    let time = JalaliFormat.time(moment, language, zone: zone)
    guard window.until - window.first > ChartSpan.day.seconds else { return time }
    let day = JalaliFormat.dayAndMonth(JalaliFormat.day(of: moment, zone: zone), language)
    return say("\(day)، \(time)", "\(day), \(time)")
  }

  /// A value that was the last of all, though not at the end of the window.
  func value(_ value: CleanText, at moment: Date, zone: TimeZone) -> CleanText {
    let time = JalaliFormat.time(moment, language, zone: zone)
    return say("\(value) در \(time)", "\(value) at \(time)")
  }

  /// From where on a figure needs a person, the milder limit first.
  func limits(
    _ limits: MetricThresholds, _ unit: MetricUnit
  ) -> [(mark: StateMark, word: CleanText)] {
    func word(_ mark: StateMark, _ limit: Double?) -> (mark: StateMark, word: CleanText)? {
      guard let limit else { return nil }
      let figure = value(limit, unit)
      return (
        mark,
        limits.direction == .above
          ? say("\(state(mark)) از \(figure) به بالا", "\(state(mark)) from \(figure) up")
          : say("\(state(mark)) از \(figure) به پایین", "\(state(mark)) from \(figure) down")
      )
    }
    return [word(.warning, limits.warning), word(.critical, limits.critical)].compactMap(\.self)
  }

  /// What a figure is counted in.
  func name(_ unit: MetricUnit) -> CleanText {
    switch unit {
    case .share, .percent: say("درصد", "percent")
    case .bytes: say("بایت", "bytes")
    case .bytesPerSecond: say("بایت در ثانیه", "bytes a second")
    case .seconds: say("زمان", "time")
    case .days: say("روز", "days")
    case .count: say("شمار", "count")
    case .perSecond: say("در ثانیه", "a second")
    case .celsius: say("درجه سلسیوس", "degrees Celsius")
    case .watts: say("وات", "watts")
    case .flag: say("بله یا خیر", "yes or no")
    case .health: say("سلامت", "health")
    case .processors: "vCPU"
    case .ratio: say("برابر", "times")
    }
  }
}
