import App
import Persian
import Terminal

extension Wording {
  var comma: CleanText { say("، ", ", ") }

  func describe(_ encoding: BidiEncoding) -> CleanText {
    switch encoding {
    case .visual: say("V، همان‌گونه که دیده می‌شود", "V, as they are seen")
    case .inverse: say("I، وارون الگوریتم دوسویه", "I, the inverse of the bidi algorithm")
    case .kitty: say("K، برای kitty", "K, for kitty")
    case .parity: say("P، با رنگ‌های یک‌درمیان", "P, in alternating shades")
    }
  }

  func describe(_ reason: TerminalVerdict.Reason) -> CleanText {
    switch reason {
    case .stated: say("به خواست کاربر", "as stated")
    case .remembered: say("به انتخاب پیشین کاربر", "as chosen before")
    case .recognised: say("پایانه شناخته شد", "the terminal is known")
    case .unknown:
      say("پایانه شناخته نیست؛ F9 در کنسول", "the terminal is not known; F9 in the console")
    case .silent: say("پایانه پاسخی نداد", "the terminal gave no answer")
    case .hidden:
      say(
        "پایانه پشت tmux پیدا نیست؛ allow-passthrough خاموش است",
        "tmux hides the terminal; allow-passthrough is off")
    }
  }

  func through(_ multiplexer: Multiplexer?) -> CleanText {
    switch multiplexer {
    case .tmux: say("از میان tmux", "through tmux")
    case .screen: say("از میان screen", "through screen")
    case nil: ""
    }
  }

  func describe(_ answers: TerminalAnswers) -> CleanText {
    let numbers = { (list: [Int]?) -> CleanText? in
      list.map { $0.map { Numerals(.english).plain($0) }.joined(separator: ";") }
    }
    let parts: [(CleanText, CleanText?)] = [
      ("XTVERSION", answers.version.map { CleanText($0) }),
      ("DECRQM 8", numbers(answers.bidiMode.map { [$0] })),
      ("DECRQM 2026", numbers(answers.synchronisedMode.map { [$0] })),
      ("DA3", answers.tertiary.map { CleanText($0) }),
      ("DA2", numbers(answers.secondary)),
      ("DA1", numbers(answers.primary)),
      ("ENQ", answers.answerback.map { CleanText($0) }),
    ]
    let given = parts.compactMap { name, value in value.map { "\(name) \($0)" as CleanText } }
    return given.isEmpty ? say("هیچ", "none") : given.joined(separator: comma)
  }
}
