import App
import Canvas
import Domain
import Foundation
import Persian
import Stores
import Terminal

/// The findings of `doctor`, a line each: a glyph, what was looked at, what was found.
struct DoctorReport {
  let wording: Wording
  private(set) var lines: [CleanText] = []
  private(set) var isHealthy = true

  init(wording: Wording) {
    self.wording = wording
    good(wording.say("نسخه", "version"), Version.current.shown)
  }

  mutating func good(_ subject: CleanText, _ finding: CleanText) {
    lines.append("● \(subject): \(finding)")
  }

  /// Something that is neither well nor wrong, such as what nobody has set up.
  mutating func note(_ subject: CleanText, _ finding: CleanText) {
    lines.append("○ \(subject): \(finding)")
  }

  mutating func bad(_ subject: CleanText, _ finding: CleanText, _ remedy: CleanText) {
    isHealthy = false
    lines.append("■ \(subject): \(finding)")
    if !remedy.isEmpty { lines.append("    \(remedy)") }
  }

  mutating func describe(_ terminal: TerminalIdentity) {
    good("TERM", CleanText(terminal.term))
    if let entry = terminal.entry {
      good(
        wording.say("شناسنامه پایانه", "terminal entry"),
        entry.isSubstitute
          ? wording.say("\(entry.name.shown) به‌جای آن", "\(entry.name.shown) in its place")
          : entry.name.shown)
    }
    good(wording.say("رنگ", "colours"), terminal.depth.rawValue.shown)
    good(wording.say("محیط زبان", "locale"), terminal.locale.shown)
    if let size = terminal.size {
      good(
        wording.say("اندازه", "size"),
        "\(wording.plain(size.width))×\(wording.plain(size.height))")
    }
    if case .notATerminal? = terminal.obstacle {
      good(
        wording.say("پایانه", "terminal"),
        wording.say("خروجی اینجا پایانه نیست", "this output is none"))
    } else if let obstacle = terminal.obstacle {
      let failure = Failure(obstacle, wording: wording)
      bad(wording.say("پایانه", "terminal"), failure.message, failure.remedy)
    }
  }

  mutating func describeFolders() {
    let file = Folders.configuration + "/config.toml"
    let exists = FileManager.default.fileExists(atPath: file)
    good(
      wording.say("تنظیمات", "settings"),
      exists ? file.shown : wording.say("\(file.shown) نیست", "\(file.shown) is absent"))
    good(
      wording.say("پوسته‌ها", "themes"),
      Theme.bundledNames.map(\.shown).joined(separator: wording.say("، ", ", ")))
  }

  mutating func describeStore(at path: String) async {
    let subject = wording.say("مخزن", "store")
    do throws(SourceError) {
      let composition = try Composition.open(path, readOnly: true)
      defer { composition.close() }
      let zone = TimeZone(identifier: "Asia/Tehran") ?? .current
      let clock = ContinuousClock()
      let start = clock.now
      let now = Date()
      let figures = try await composition.store.statistics(
        on: JalaliFormat.day(of: now, zone: zone))
      let queue = try await composition.store.statistics(at: now)
      let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
      let numerals = Numerals(wording.language)
      good(subject, path.shown)
      good(
        wording.say("رکوردها", "records"),
        wording.say(
          "\(numerals.integer(figures.endowments)) موقوفه، \(numerals.integer(figures.units)) رقبه، \(numerals.integer(figures.leases)) اجاره‌نامه، \(numerals.integer(queue.total)) نشانی، \(numerals.integer(queue.gnafRows)) ردیف جی‌نف",
          "\(numerals.integer(figures.endowments)) endowments, \(numerals.integer(figures.units)) units, \(numerals.integer(figures.leases)) leases, \(numerals.integer(queue.total)) addresses, \(numerals.integer(queue.gnafRows)) GNAF rows"
        ))
      good(
        wording.say("زمان خواندن آمار", "reading the figures"),
        wording.say(
          "\(numerals.decimal(milliseconds, places: 1)) میلی‌ثانیه",
          "\(numerals.decimal(milliseconds, places: 1)) ms"))
      guard !figures.imbalances.isEmpty else { return }
      bad(
        wording.say("جمع رده‌ها", "classes"),
        wording.say("با کل نمی‌خواند", "do not add up"), "")
    } catch {
      bad(subject, wording.cause(error), wording.remedy(error))
    }
  }
}
