import Domain
import Persian

extension Wording {
  /// One condition in words: the values alone where they speak for themselves.
  func describe<Record: Presented>(
    _ condition: Condition<Record.Field>, of _: Record.Type
  ) -> CleanText {
    if let short = Record.shortName(of: condition, self) { return short }
    let name = Record.title(condition.field, self)
    let text: CleanText =
      switch condition.test {
      case .among(let codes):
        codes.sorted().map { Record.word($0, of: condition.field, self) }
          .joined(separator: orSeparator)
      case .named(let names):
        names.sorted { $0.string < $1.string }.joined(separator: orSeparator)
      case .holding(let text): "\(name) \(quoted(text))"
      case .within(let lower, let upper): "\(name) \(range(lower, upper, condition.field.content))"
      case .stated: say("\(name) دارد", "\(name) stated")
      }
    return condition.isNegated ? say("نه \(text)", "not \(text)") : text
  }

  private var orSeparator: CleanText { say(" یا ", " or ") }

  private func range(_ lower: Int?, _ upper: Int?, _ content: FieldContent) -> CleanText {
    func text(_ bound: Int) -> CleanText {
      switch content {
      case .day, .moment: JalaliFormat.numeric(Day(epoch: bound), language)
      default: amount(bound, content)
      }
    }
    return switch (lower.map(text), upper.map(text)) {
    case (let lower?, let upper?) where lower == upper: lower
    case (let lower?, let upper?): say("\(lower) تا \(upper)", "\(lower) to \(upper)")
    case (let lower?, nil): say("از \(lower)", "from \(lower)")
    case (nil, let upper?): say("تا \(upper)", "to \(upper)")
    case (nil, nil): say("هرچه", "any")
    }
  }

  var open: CleanText { say("باز", "open") }

  func quoted(_ text: CleanText) -> CleanText { say("«\(text)»", "“\(text)”") }
}
