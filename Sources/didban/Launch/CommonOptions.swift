import App
import ArgumentParser
import Canvas
import Foundation
import Persian

/// The options every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("مخزن داده (پرونده SQLite).", "The data store (an SQLite file)."), valueName: "path"))
  var store: String?

  @Option(
    help: ArgumentHelp(say("زبان: fa یا en.", "Language: fa or en."), valueName: "fa|en"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      say(
        "پرونده تنظیمات، به‌جای config.toml در پوشه تنظیمات.",
        "Settings file, instead of config.toml in the configuration folder."), valueName: "path"))
  var config: String?

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(
        say("زبان «\(lang)» شناخته نیست: fa یا en.", "unknown language '\(lang)': fa or en."))
    }
  }

  /// The settings file's entries, checked.
  func settings() throws -> Settings {
    do {
      return try Settings.load(from: config)
    } catch let fault as Settings.Fault {
      throw Failure(fault)
    } catch let fault as MetricServerSettings.Fault {
      throw Failure(fault)
    }
  }

  func language(_ settings: Settings) -> Language {
    lang.flatMap(Language.init) ?? LaunchLanguage.current
  }

  /// The store to work on: the option, else the settings, else the one in the data folder.
  func storePath(_ settings: Settings, fallback: String = "didban.sqlite") -> String {
    store ?? settings.store.map { NSString(string: $0).expandingTildeInPath }
      ?? Folders.data + "/" + fallback
  }
}

/// The options of commands that show a screen.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "پوسته: نام، پرونده، یا auto به فراخور زمینه پایانه.",
        "Theme: a name, a file, or auto to suit the terminal's background."), valueName: "theme"))
  var theme: String?

  @Option(
    help: ArgumentHelp(
      say("سوی صفحه، به‌جای سوی زبان.", "Direction of the screen, instead of the language's."),
      valueName: "rtl|ltr"))
  var direction: String?

  func validate() throws {
    if let direction, Direction(word: direction) == nil {
      throw ValidationError(
        say(
          "سوی «\(direction)» شناخته نیست: rtl یا ltr.",
          "unknown direction '\(direction)': rtl or ltr."))
    }
  }
}
