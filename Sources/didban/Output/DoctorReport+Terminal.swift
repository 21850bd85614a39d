import App
import Canvas
import Persian
import Terminal

extension DoctorReport {
  /// Who the terminal is, how Persian is written to it, and why so.
  mutating func describe(_ verdict: TerminalVerdict) {
    let unknown = wording.say("ناشناخته", "unknown")
    good(
      wording.say("پایانه", "terminal"),
      [verdict.profile?.name ?? unknown, wording.through(verdict.multiplexer)]
        .filter { !$0.isEmpty }.joined(separator: " "))
    good(wording.say("پاسخ‌ها", "answers"), wording.describe(verdict.answers))
    good(
      wording.say("نوشتن سطرها", "rows"),
      "\(wording.describe(verdict.encoding))\(wording.comma)\(wording.describe(verdict.reason))")
    if !verdict.switchOn.isEmpty {
      good(wording.say("کلید پایانه", "switch"), Self.spelt(verdict.switchOn))
    }
    describeFont()
  }

  /// A sequence with its controls by name.
  private static func spelt(_ sequence: String) -> CleanText {
    let named = sequence.replacing("\u{1B}", with: "ESC ").replacing("\u{7}", with: " BEL")
    return CleanText(RawText(named))
  }

  private mutating func describeFont() {
    guard let isComplete = ConsoleFont.hasJoinedLetters() else { return }
    if isComplete {
      good(
        wording.say("قلم کنسول", "console font"),
        wording.say("حروف پیوسته دارد", "has joined letters"))
    } else {
      bad(
        wording.say("قلم کنسول", "console font"),
        wording.say("حروف پیوسته ندارد", "lacks joined letters"),
        wording.say(
          "بسته‌های console-setup-linux و kbd را نصب کنید، سپس: setfont Arabic-Fixed16",
          "Install the packages console-setup-linux and kbd, then: setfont Arabic-Fixed16"))
    }
  }
}
