import Domain
import Persian

extension Wording {
  /// What is wrong with a filter and what to do about it, in a sentence or two.
  func explanation<Field: WordedField>(
    _ problem: FilterProblem<Field>, _ language: FilterLanguage<Field>
  ) -> CleanText {
    let names = language.vocabulary
    switch problem.kind {
    case .unknownField(let name, let nearest):
      return say("ستونی به نام «\(name)» نیست", "there is no field “\(name)”")
        + hint(nearest.map(names.name), orElse: quoteIt)
    case .ambiguousField(let name, let fields):
      return say("«\(name)» آغاز چند نام است", "“\(name)” begins several names")
        + hint(fields.map(names.name), orElse: "")
    case .missingField:
      return say("پیش از نشانه نام ستونی نیامده است", "no field stands before the sign")
        + quoteIt
    case .missingValue(let field):
      return say("مقدار «\(names.name(field))» نیامده است", "“\(names.name(field))” has no value")
    case .unknownValue(let field, let value, let nearest):
      return say(
        "«\(value)» از مقدارهای «\(names.name(field))» نیست",
        "“\(value)” is no value of “\(names.name(field))”")
        + hint(nearest.flatMap { names.names(field, $0) }, orElse: "")
    case .ambiguousValue(let field, let value, let codes):
      return say("«\(value)» آغاز چند مقدار است", "“\(value)” begins several values")
        + hint(codes.prefix(4).flatMap { names.names(field, $0) }, orElse: "")
    case .unknownPlace(_, let name, let nearest):
      return say("جایی به نام «\(name)» شناخته نیست", "no place called “\(name)” is known")
        + hint(nearest, orElse: "")
    case .notANumber(let field, let value):
      return say(
        "«\(value)» برای «\(names.name(field))» عدد نیست",
        "“\(value)” is no number for “\(names.name(field))”") + example(field, language)
    case .tooLarge(_, let value):
      return say(
        "«\(value)» از هر عددی که ثبت می‌شود بزرگ‌تر است", "“\(value)” is larger than any figure")
    case .notADay(let field, let value):
      return say("«\(value)» تاریخ نیست", "“\(value)” is no date") + example(field, language)
    case .unfit(let field, let sign):
      return unfit(field, sign, names.name(field))
    case .severalValues(let field):
      return say(
        "«\(names.name(field))» تنها یک مقدار می‌گیرد؛ برای بازه بنویسید ۱..۲ و متن را در «» بگذارید",
        "“\(names.name(field))” takes one value; write a range as 1..2, and quote a text")
    case .emptyRange:
      return say("آغاز بازه پس از پایان آن است", "the range begins behind its end")
    case .negatedWords:
      return say(
        "متن تنها را نمی‌توان نفی کرد؛ نام ستون را پیش از آن بنویسید، یا آن را در «» بگذارید",
        "words alone cannot be negated; put a field before them, or quote them")
    }
  }

  private var quoteIt: CleanText {
    say("؛ اگر متن است آن را در «» بگذارید", "; if it is text, quote it")
  }

  private func hint(_ names: [CleanText], orElse other: CleanText) -> CleanText {
    guard !names.isEmpty else { return other }
    let either = names.joined(separator: say(" یا ", " or "))
    return say("؛ شاید \(either)", "; perhaps \(either)")
  }

  private func example<Field: WordedField>(
    _ field: Field, _ language: FilterLanguage<Field>
  ) -> CleanText {
    guard let example = language.example(field) else { return "" }
    return say("؛ مانند \(example)", "; such as \(example)")
  }

  private func unfit<Field: WordedField>(
    _ field: Field, _ sign: FilterSign, _ name: CleanText
  ) -> CleanText {
    guard field.content.isOrdered else {
      return say(
        "«\(name)» کوچک‌تر و بزرگ‌تر ندارد؛ به جای نشانه : بگذارید",
        "“\(name)” has no smaller or larger; write : instead")
    }
    return say(
      "پس از نشانه بزرگی و کوچکی تنها یک مقدار می‌آید",
      "one value alone may stand behind a comparison")
  }
}

extension Wording {
  /// What the keys do while nothing is written.
  var filterKeys: CleanText {
    say(
      "Tab پیشنهاد را برمی‌گزیند، Enter به کار می‌بندد؛ خط خالی همه را نشان می‌دهد",
      "Tab chooses a suggestion, Enter applies; an empty line shows all")
  }

  func filterMeans(_ meaning: CleanText) -> CleanText {
    say("یعنی: \(meaning)", "means: \(meaning)")
  }

  /// What stands beside a suggestion.
  func note<Field: WordedField>(
    _ candidate: FilterCompletion<Field>.Candidate
  ) -> CleanText {
    switch candidate.kind {
    case .field, .choice, .place, .example: candidate.field.title(in: self)
    case .stated(let isStated): isStated ? say("ثبت‌شده", "recorded") : unstated
    }
  }
}
