import Domain
import Persian

extension Wording {
  /// What a filter holds a list to, in words; empty where it holds it to nothing.
  func meaning<Field: WordedField>(
    _ filter: RecordFilter<Field>, _ language: FilterLanguage<Field>
  ) -> CleanText {
    var parts = filter.conditions.map { meaning($0, language) }
    if !filter.text.isEmpty { parts.append(say("با «\(filter.text)»", "with “\(filter.text)”")) }
    return parts.joined(separator: comma)
  }

  private func meaning<Field: WordedField>(
    _ condition: Condition<Field>, _ language: FilterLanguage<Field>
  ) -> CleanText {
    let title = language.vocabulary.name(condition.field)
    let isNegated = condition.isNegated
    switch condition.test {
    case .among(let codes):
      return choice(title, language.vocabulary.names(condition.field, codes), isNegated)
    case .named(let names): return choice(title, names.sorted(), isNegated)
    case .holding(let text):
      return isNegated
        ? say("\(title) بی «\(text)»", "\(title) without “\(text)”")
        : say("\(title) با «\(text)»", "\(title) with “\(text)”")
    case .stated:
      return isNegated
        ? say("\(title) ثبت‌نشده", "\(title) not recorded")
        : say("\(title) ثبت‌شده", "\(title) recorded")
    case .within(let lower, let upper):
      let range = span(language.range(lower, upper, of: condition.field), condition.field.content)
      return isNegated ? say("\(title) نه \(range)", "\(title) not \(range)") : "\(title) \(range)"
    }
  }

  private func choice(_ title: CleanText, _ names: [CleanText], _ isNegated: Bool) -> CleanText {
    let either = names.joined(separator: say(" یا ", " or "))
    return isNegated ? say("\(title) جز \(either)", "\(title) not \(either)") : "\(title) \(either)"
  }

  private func span(_ range: FigureRange, _ content: FieldContent) -> CleanText {
    let figure = { (figure: Int) in self.figure(figure, content) }
    let isDay = if case .number = content { false } else { true }
    return switch range {
    case .open: say("هرچه باشد", "whatever it is")
    case .exactly(let only): figure(only)
    case .between(let lower, let upper):
      say("از \(figure(lower)) تا \(figure(upper))", "\(figure(lower)) to \(figure(upper))")
    case .atLeast(let lower):
      isDay
        ? say("از \(figure(lower)) به بعد", "from \(figure(lower)) on")
        : say("دست‌کم \(figure(lower))", "at least \(figure(lower))")
    case .over(let lower):
      isDay
        ? say("پس از \(figure(lower))", "after \(figure(lower))")
        : say("بیش از \(figure(lower))", "over \(figure(lower))")
    case .atMost(let upper):
      isDay
        ? say("تا \(figure(upper))", "by \(figure(upper))")
        : say("حداکثر \(figure(upper))", "at most \(figure(upper))")
    case .under(let upper):
      isDay
        ? say("پیش از \(figure(upper))", "before \(figure(upper))")
        : say("کمتر از \(figure(upper))", "under \(figure(upper))")
    case .calendar(let year, let month):
      month.map { "\(JalaliFormat.monthName($0, language)) \(numerals.plain(year))" }
        ?? say("سال \(numerals.plain(year))", "year \(numerals.plain(year))")
    }
  }

  private func figure(_ figure: Int, _ content: FieldContent) -> CleanText {
    guard case .number(let measure) = content else {
      return JalaliFormat.numeric(Day(epoch: figure), language)
    }
    switch measure {
    case .count: return numerals.integer(figure)
    case .year: return numerals.plain(figure)
    case .squareMetres:
      return say("\(numerals.integer(figure)) مترمربع", "\(numerals.integer(figure)) m²")
    case .rial: return "\(numerals.integer(figure)) \(rial)"
    case .mebibytes: return size(figure, shift: 20)
    case .gibibytes: return size(figure, shift: 30)
    case .seconds: return value(Double(figure), .seconds)
    case .percent: return numerals.percent(Double(figure) / 100)
    case .load:
      let isWhole = figure.isMultiple(of: 10_000)
      return numerals.percent(Double(figure) / 1_000_000, places: isWhole ? 0 : 4)
    }
  }

  private func size(_ figure: Int, shift: Int) -> CleanText {
    let (bytes, isTooLarge) = figure.multipliedReportingOverflow(by: 1 << shift)
    return isTooLarge ? numerals.integer(figure) : numerals.bytes(bytes)
  }
}
