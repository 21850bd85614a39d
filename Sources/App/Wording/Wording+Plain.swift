import Canvas
import Persian

/// The words of the line mode.
extension Wording {
  var plainPrompt: CleanText {
    say("شماره، فرمان، یا ؟ برای راهنما", "number, command, or ? for help")
  }

  var plainLookup: CleanText {
    say(
      "جا را بنویسید؛ شماره یک جا آن را برمی‌گزیند، نقطه برمی‌گردد.",
      "Type a place; the number of one takes it, a full stop goes back.")
  }

  var plainReread: CleanText {
    say(
      "نشانی را چنان که باید خوانده شود بنویسید؛ نقطه برمی‌گردد.",
      "Type the address as it should be read; a full stop goes back.")
  }

  func state(_ mark: StateMark) -> CleanText {
    switch mark {
    case .ok: say("سالم", "fine")
    case .warning: say("هشدار", "warning")
    case .critical: say("بحرانی", "critical")
    case .unknown: say("نامشخص", "unknown")
    case .progress: say("در جریان", "in progress")
    case .stale: say("قدیمی", "stale")
    }
  }

  func range(from first: Int, through last: Int, of total: Int) -> CleanText {
    say(
      "\(numerals.integer(first)) تا \(numerals.integer(last)) از \(numerals.integer(total))",
      "\(numerals.integer(first)) to \(numerals.integer(last)) of \(numerals.integer(total))")
  }

  func sorted(by title: CleanText, _ sort: TableColumn.Sort) -> CleanText {
    switch sort {
    case .ascending: say("به ترتیب \(title)", "sorted by \(title)")
    case .descending: say("به ترتیب وارونه \(title)", "sorted by \(title), downwards")
    }
  }

  func chart(_ name: CleanText) -> CleanText {
    say("نمودار: \(name)", "Chart: \(name)")
  }

  func noSuchItem(_ number: Int) -> CleanText {
    say(
      "شماره \(numerals.integer(number)) در این فهرست نیست.",
      "There is no number \(numerals.integer(number)) in this list.")
  }

  func unknownLine(_ text: CleanText) -> CleanText {
    say(
      "«\(text)» شناخته نیست؛ ؟ راهنما را می‌گوید.",
      "“\(text)” means nothing here; ? tells what does.")
  }

  func notHere(_ command: Command) -> CleanText {
    say(
      "«\(title(command))» اینجا کاری نمی‌کند؛ ؟ راهنما را می‌گوید.",
      "“\(title(command))” does nothing here; ? tells what does.")
  }

  var nothingChanged: CleanText { say("چیزی تغییر نکرد.", "Nothing changed.") }
  var changedMeanwhile: CleanText {
    say(
      "این مورد در این میان تغییر کرده است؛ چیزی ثبت نشد.",
      "This has changed in the meantime; nothing was recorded.")
  }
  var goodbye: CleanText { say("پایان.", "Done.") }

  /// The lines before the letters in the help.
  var plainHelp: [CleanText] {
    switch language {
    case .persian:
      [
        "هر سطر را با Enter بفرستید. Enter تنها، صفحه را از نو می‌گوید.",
        "شماره: آن مورد را برمی‌گزیند و جزئیاتش را می‌گوید؛ همان شماره دوباره، بازش می‌کند.",
        "/متن: جستجو. f متن: پالایش. :متن: فرمان‌هایی که این متن در نامشان است.",
        "نام کامل هر فرمان هم پذیرفته است.",
      ]
    case .english:
      [
        "Send each line with Enter. Enter alone says the page anew.",
        "A number selects that item and tells its details; the same number again opens it.",
        "/words: find. f words: filter. :words: the commands with these words in their names.",
        "The whole name of any command will do as well.",
      ]
    }
  }

  /// A command as the line mode's help names it, where the arrows of the screen mean something else.
  func plainTitle(_ command: Command) -> CleanText {
    switch command {
    case .up: say("مورد قبلی", "previous item")
    case .down: say("مورد بعدی", "next item")
    case .pageUp: say("صفحه قبل", "previous page")
    case .pageDown: say("صفحه بعد", "next page")
    case .find: say("یافته بعدی همان متن", "next hit of the same words")
    case .filter: say("پالایش (با متن)", "filter (with words)")
    default: title(command)
    }
  }
}
