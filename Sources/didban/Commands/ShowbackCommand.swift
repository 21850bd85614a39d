import App
import ArgumentParser
import Domain
import Foundation
import Monitoring
import Persian
import Stores

/// What each agency was allocated in a Jalali month, what of it was used, and what that costs.
struct ShowbackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "showback",
    abstract: say(
      "برآورد هزینه: تخصیص و مصرف هر دستگاه در یک ماه، و هزینه آن به تعرفه بهره‌بردار.",
      "What each agency was allocated in a month and what it used, and what that costs by the operator's tariff."
    ),
    discussion: say(
      "تخصیص از موجودی کنونی است: ماشین خاموش همه و ماشین کنارگذاشته تنها دیسک خود را نگه می‌دارد؛ ماشین حذف‌شده به شمار نمی‌آید. مصرف تنها برای پردازنده و حافظه سنجیده می‌شود؛ دیسک و GPU به اندازه تخصیص، مصرف‌شده به شمار می‌آیند. آنچه سنجیده نشده جدا گفته می‌شود و هرگز هدررفت نیست. بها در tariff.toml و پرسش‌ها در showback.toml پوشه تنظیمات نوشته می‌شوند.",
      "Allocated is by the inventory as it stands: a machine that is shut off holds all of its size, a shelved one its disk alone, and one that was deleted is not counted. Use is measured for processors and memory only; disk and GPUs count as used as they were allocated. What was not measured is told apart and is never waste. Prices are written in tariff.toml, queries change in showback.toml, in the folder of settings."
    ))

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("ماه هجری شمسی؛ بی آن، ماه جاری.", "The Jalali month; without it, this one."),
      valueName: "1404/06"))
  var month: String?

  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "text|csv|json"))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      say(
        "پرونده‌ای که هنوز نیست؛ - خروجی استاندارد است.",
        "A file that is not there yet; - is standard output."),
      valueName: "path"))
  var out = "-"

  func run() async throws {
    let day = try month.map(Self.day(of:))
    let asked = try WasteServers(common, writes: false, needsServer: true)
    defer { asked.close() }
    let zone = asked.settings.zone
    guard format != .csv && out == "-" || asked.settings.mayExport ?? true else {
      throw Failure(exportIsOff: asked.wording)
    }
    guard
      let period = ShowbackSurvey.period(of: day ?? asked.today, at: asked.now, zone: zone)
    else {
      let word = month ?? ""
      throw ValidationError(
        say("ماه «\(word)» هنوز آغاز نشده است.", "the month '\(word)' has not begun yet."))
    }
    let setup = asked.setup
    let showback: Showback
    do throws(SourceError) {
      showback = try await ShowbackSurvey(
        setup.sources, records: asked.store, queries: setup.showback, tariffs: setup.tariffs
      ).showback(of: period, zone: zone)
    } catch {
      throw Failure(error, wording: asked.wording)
    }
    try write(showback, asked.wording)
  }

  private func write(_ showback: Showback, _ wording: Wording) throws {
    let lines = wording.lines(of: showback)
    if format == .text, out == "-" {
      for line in lines { Output.standard.row(line) }
      return
    }
    let text =
      switch format {
      case .text: lines.map { $0.string + "\n" }.joined()
      case .csv: ShowbackTable(showback).text
      case .json: try JSONText.page(ShowbackDocument(showback)) + "\n"
      }
    guard out != "-" else {
      Output.standard.write(text)
      return
    }
    do throws(ExportError) {
      let file = try ExportFile(NSString(string: out).expandingTildeInPath)
      try file.write(Array(text.utf8))
      try file.finish()
    } catch {
      throw Failure(error, wording: wording)
    }
    Output.error.line(wording.exported(showback.lines.count, to: out.shown))
  }

  /// The first day of a month that somebody wrote.
  private static func day(of month: String) throws -> Day {
    guard let day = JalaliDate.parse(month + "/01") ?? JalaliDate.parse(month + "-01") else {
      throw ValidationError(
        say(
          "«\(month)» ماهی هجری شمسی مانند ۱۴۰۴/۰۶ نیست.",
          "'\(month)' is no Jalali month such as 1404/06."))
    }
    return day
  }
}
