import Domain
import Foundation
import Monitoring
package import Persian

extension Wording {
  func title(_ tab: Tab) -> CleanText {
    switch tab {
    case .overview: say("نمای کلی", "Overview")
    case .endowments: say("موقوفات", "Endowments")
    case .cloud: say("ابر دماوند", "Damavand cloud")
    case .addresses: say("تطبیق نشانی", "Addresses")
    }
  }

  func name(_ source: SourceName) -> CleanText {
    switch source {
    case .registry: say("موقوفات", "registry")
    case .cloud: say("ابر", "cloud")
    case .addresses: say("نشانی‌ها", "addresses")
    case .thisHost: say("این میزبان", "this host")
    }
  }

  func word(_ freshness: Freshness) -> CleanText {
    switch freshness {
    case .fresh: say("تازه", "fresh")
    case .late: say("دیرکرده", "late")
    case .stale: say("قدیمی", "stale")
    case .unknown: say("نامشخص", "unknown")
    }
  }

  /// The age of a figure; a fresh one does not count its seconds, so that a still screen stays still.
  package func age(seconds: Int) -> CleanText {
    switch seconds {
    case ..<10: say("تازه", "now")
    case ..<60: RelativeTime.age(seconds: seconds / 10 * 10, language)
    default: RelativeTime.age(seconds: seconds, language)
    }
  }

  func position(_ row: Int, of total: Int) -> CleanText {
    say(
      "\(numerals.integer(row)) از \(numerals.integer(total))",
      "\(numerals.integer(row)) of \(numerals.integer(total))")
  }

  var filterLabel: CleanText { say("پالایش", "Filter") }
  var findLabel: CleanText { say("جستجو", "Find") }
  var wrapped: CleanText {
    say("به پایان رسید؛ از سر دنبال شد", "passed the end, went on from the start")
  }

  /// Of what the rows found hold something close, where none holds what was typed.
  func closeTo(_ meant: [CleanText]) -> CleanText {
    let words = meant.joined(separator: " ")
    return say("نزدیک به «\(words)»", "close to “\(words)”")
  }

  /// How many rows a search has found, and which of them is the one in sight.
  func hits(_ count: HitCount) -> CleanText {
    let total = numerals.integer(count.total)
    guard let rank = count.rank else { return say("\(total) یافته", "hits: \(total)") }
    let place = numerals.integer(rank)
    return say("یافته \(place) از \(total)", "hit \(place) of \(total)")
  }

  func notFound(_ text: CleanText) -> CleanText {
    say("«\(text)» پیدا نشد", "“\(text)” was not found")
  }

  var helpTitle: CleanText { say("راهنما", "Help") }
  var paletteTitle: CleanText { say("فرمان‌ها و نماها", "Commands and views") }
  var hiddenCharacters: CleanText {
    say("نویسه پنهان یا حروف همانند داشت", "held hidden or look-alike characters")
  }
  var calibrationQuestion: CleanText {
    say(
      "کدام سطر درست خوانده می‌شود؟ شماره آن را بزنید.",
      "Which line reads right? Press its number.")
  }
  var calibrationHint: CleanText {
    say(
      "سطر درست: حروف پیوسته، واژه اول سمت راست، عدد دوازده، ستون‌ها سر جای خود. Esc بی تغییر.",
      "Right: letters joined, first word rightmost, number twelve, columns in place. Esc: no change."
    )
  }
  /// Words with joined letters, a ligature, Persian digits and Latin in brackets.
  var calibrationPhrase: CleanText { "ابر دماوند ۱۲ (CPU)" }
  var calibrationSecondPhrase: CleanText { "سلام، پلاک ۱۲/۳ eth0" }
  var calibrated: CleanText {
    say("از این پس همین گونه نوشته می‌شود.", "Written this way from now on.")
  }
  var fontLacksLetters: CleanText {
    say(
      "قلم کنسول حروف پیوسته ندارد: console-setup-linux و سپس setfont Arabic-Fixed16",
      "The console font lacks joined letters: console-setup-linux, then setfont Arabic-Fixed16")
  }
  var terminalHidden: CleanText {
    say(
      "پایانه پشت tmux دیده نمی‌شود؛ اگر فارسی وارونه است F9 را بزنید.",
      "tmux hides the terminal; if Persian reads backwards press F9.")
  }
  var chooseCandidate: CleanText { say("انتخاب نامزد", "choose a candidate") }
  var helpArrows: CleanText {
    say(
      "پیکان‌ها و h و l همان سویی می‌روند که روی صفحه نشان می‌دهند.",
      "Arrows, h and l go the way they point on the screen.")
  }
  var readOnlyRefusal: CleanText {
    say(
      "این نشست فقط خواندنی است؛ تصمیمی ثبت نشد.",
      "This session is read only; nothing was recorded.")
  }
}
