import App
import Persian
import Terminal

/// What to tell an operator whose terminal cannot carry the console.
extension Failure {
  init(_ error: ScreenError, wording: Wording) {
    let useText = wording.say(
      "برای کار سطر به سطر: didban --plain", "To work line by line: didban --plain")
    switch error {
    case .notATerminal:
      self.init(
        wording.say("اینجا پایانه نیست.", "this is not a terminal."), remedy: useText,
        code: .unavailable)
    case .dumbTerminal(let name):
      self.init(
        wording.say(
          "پایانه «\(CleanText(name))» نمی‌تواند مکان‌نما را جابه‌جا کند.",
          "the terminal '\(CleanText(name))' cannot move its cursor."), remedy: useText,
        code: .unavailable)
    case .unknownTerminal(let name):
      self.init(
        wording.say(
          "متغیر TERM («\(CleanText(name))») پایانه‌ای شناخته را نام نمی‌برد.",
          "TERM ('\(CleanText(name))') names no known terminal."),
        remedy: wording.say(
          "نمونه: TERM=xterm-256color didban", "Try: TERM=xterm-256color didban"),
        code: .unavailable)
    case .noTerminalDatabase:
      self.init(
        wording.say(
          "پایگاه پایانه‌ها روی این دستگاه نیست.", "this machine has no terminal database."),
        remedy: wording.say("بسته ncurses-base را نصب کنید.", "Install the package ncurses-base."),
        code: .unavailable)
    case .noUnicode:
      self.init(
        wording.say("محیط UTF-8 روی این دستگاه نیست.", "this machine has no UTF-8 locale."),
        remedy: wording.say("نمونه: LANG=C.UTF-8 didban", "Try: LANG=C.UTF-8 didban"),
        code: .unavailable)
    case .refused(let errno), .lost(let errno):
      self.init(
        wording.say(
          "پایانه از دست رفت (خطای \(wording.plain(Int(errno)))).",
          "the terminal was lost (error \(wording.plain(Int(errno))))."), code: .diskError)
    }
  }
}

extension Wording {
  /// A number without grouping, in the digits of the language.
  func plain(_ number: Int) -> CleanText { Numerals(language).plain(number) }
}
