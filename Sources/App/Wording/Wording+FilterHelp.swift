import Persian

extension Wording {
  /// The heading of what a filter may say.
  var filterHelpTitle: CleanText { say("زبان پالایش", "The filter language") }

  /// What a filter may say, each with an example.
  var filterHelp: [(example: CleanText, meaning: CleanText)] {
    [
      (
        say("استان:یزد،کرمان", "province:a,b"),
        say("یکی از این مقدارها", "one of these values")
      ),
      (
        say("اجاره>۱۰۰م", "rent>100m"),
        say("نشانه‌ها: < <= > >= !=؛ ه، م، میلیارد، تومان", "signs: < <= > >= !=; k, m, b, toman")
      ),
      (
        say("پایان:۱۴۰۵/۰۳", "end:1405/03"),
        say("همه آن ماه؛ سال و روز نیز، امروز+۳۰ نیز", "that whole month; a year, a day, today+30")
      ),
      (say("اجاره:۱م..۲م", "rent:1m..2m"), say("بازه؛ ۱م تا ۲م نیز", "a range; also 1m to 2m")),
      (
        say("سند:ندارد", "deed:none"), say("بی آن؛ دارد یا * با آن", "without it; any or * with it")
      ),
      (say("-نوع:باغ", "-type:garden"), say("نفی؛ نه نوع:باغ نیز", "not so; also not type:garden")),
      (say("«مسجد جامع»", "\"two words\""), say("متن؛ همه واژه‌ها", "text; all of the words")),
    ]
  }
}
