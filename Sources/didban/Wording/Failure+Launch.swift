import App
import Canvas
import Persian

/// The words of failures that only the command line can have.
extension Failure {
  init(_ fault: Settings.Fault) {
    let wording = Wording(LaunchLanguage.current)
    switch fault {
    case .unreadable(let file):
      self.init(
        wording.say(
          "پرونده تنظیمات خوانده نشد: \(file.shown)", "cannot read settings: \(file.shown)"),
        code: .noInput)
    case .notTOML(let file, let detail):
      self.init(
        wording.say(
          "پرونده تنظیمات \(file.shown) نادرست است: \(detail.shown)",
          "settings file \(file.shown) is not valid: \(detail.shown)"), code: .badData)
    case .badValue(let file, let key, let allowed):
      self.init(
        wording.say(
          "در \(file.shown) مقدار «\(key.shown)» نادرست است",
          "bad value of '\(key.shown)' in \(file.shown)"),
        remedy: wording.say("مقدارهای ممکن: \(allowed.shown)", "Possible: \(allowed.shown)"),
        code: .badData)
    case .unknownZone(let name): self.init(unknownZone: name)
    case .unknownKey(let file, let key):
      self.init(
        wording.say(
          "در \(file.shown) کلید «\(key.shown)» شناخته نیست",
          "unknown key '\(key.shown)' in \(file.shown)"),
        remedy: wording.say(
          "کلیدها: language، direction، theme، store، reviewer، role، lease_minutes، read_only، time_zone، colour، clipboard، export، mouse، plain، [[prometheus]]",
          "Keys: language, direction, theme, store, reviewer, role, lease_minutes, read_only, time_zone, colour, clipboard, export, mouse, plain, [[prometheus]]"
        ),
        code: .badData)
    }
  }

  init(missingTheme path: String) {
    let wording = Wording(LaunchLanguage.current)
    self.init(
      wording.say("پرونده پوسته پیدا نشد: \(path.shown)", "no theme file at \(path.shown)"),
      code: .noInput)
  }

  init(unknownTheme name: String, known: [String]) {
    let wording = Wording(LaunchLanguage.current)
    let names = known.map(\.shown).joined(separator: wording.say("، ", ", "))
    self.init(
      wording.say("پوسته «\(name.shown)» نیست", "there is no theme '\(name.shown)'"),
      remedy: wording.say("پوسته‌ها: \(names)", "Themes: \(names)"), code: .noInput)
  }

  init(_ error: ThemeError) {
    let wording = Wording(LaunchLanguage.current)
    self.init(
      wording.say(
        "پوسته نادرست است: \("\(error)".shown)", "the theme is not valid: \("\(error)".shown)"),
      code: .badData)
  }

  init(unknownZone name: String) {
    let wording = Wording(LaunchLanguage.current)
    self.init(
      wording.say("منطقه زمانی «\(name.shown)» نیست", "no time zone '\(name.shown)'"),
      remedy: wording.say("نمونه: Asia/Tehran", "Example: Asia/Tehran"), code: .badData)
  }
}

extension String {
  /// The text, made safe to show.
  var shown: CleanText { CleanText(RawText(self)) }
}
