package import Persian

/// Everything the console says, in the language of the session: the one place for words.
///
/// Each member gives both languages side by side, so that neither can be forgotten.
package struct Wording: Hashable, Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The other language, for what is understood in both.
  var other: Wording { Wording(language == .persian ? .english : .persian) }

  package var numerals: Numerals { Numerals(language) }

  /// The text of the session's language.
  package func say(_ persian: CleanText, _ english: CleanText) -> CleanText {
    language == .persian ? persian : english
  }

  /// A count and its noun; Persian keeps the noun singular after a number.
  func count(_ number: Int, _ persian: CleanText, _ one: CleanText, _ many: CleanText) -> CleanText
  {
    "\(numerals.integer(number)) \(say(persian, number == 1 ? one : many))"
  }

  /// The comma between the parts of a list.
  var comma: CleanText { say("، ", ", ") }
}

extension Wording {
  var appName: CleanText { say("دیدبان", "didban") }
  package var dash: CleanText { "–" }
  var pending: CleanText { "…" }
  var loading: CleanText { say("در حال خواندن…", "Reading…") }
  var nothingFound: CleanText { say("موردی پیدا نشد", "Nothing found") }
  var readOnly: CleanText { say("فقط خواندنی", "read only") }
  var of: CleanText { say("از", "of") }
  var unstated: CleanText { say("ثبت نشده", "not recorded") }

  func tooSmall(width: Int, height: Int) -> CleanText {
    say(
      "پایانه کوچک است: دست‌کم \(numerals.plain(width)) ستون و \(numerals.plain(height)) سطر لازم است",
      "Terminal too small: \(numerals.plain(width)) columns and \(numerals.plain(height)) rows are needed"
    )
  }
}
