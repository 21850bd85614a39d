import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Writes a list for other programs.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say(
      "فهرستی از رکوردها را به CSV یا NDJSON می‌نویسد.",
      "Writes a list of records as CSV or NDJSON."),
    discussion: say(
      "همان پالایش و ترتیب کنسول؛ متنی که صفحه‌گسترده آن را فرمول می‌خواند با ' آغاز می‌شود.",
      "Filtered and ordered as in the console; text a spreadsheet takes for a formula begins with '."
    ))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say("نوع رکوردها.", "What the records are."),
      valueName: Subject.allCases.map(\.fileName).joined(separator: "|")),
    transform: Self.subject)
  var subject: Subject

  @Option(
    help: ArgumentHelp(
      say("پالایش، چنان‌که در کنسول نوشته می‌شود.", "A filter as it is written in the console."),
      valueName: "text"))
  var filter = ""

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      say(
        "یک یا دو ستون برای ترتیب؛ - پیش از نام آن را وارونه می‌کند.",
        "One or two fields to order by; - before a name turns it round."),
      valueName: "field[,field]"))
  var sort = ""

  @Option(
    help: ArgumentHelp(
      say(
        "ستون‌ها؛ بی آن، ستون‌هایی که فهرست نشان می‌دهد.",
        "The fields; without it, those a list shows."), valueName: "a,b,c"))
  var fields = ""

  @Option(
    help: ArgumentHelp(
      say("قالب؛ بی آن، از نام پرونده.", "Format; without it, by the file's name."),
      valueName: "csv|ndjson"))
  var format: ExportFormat?

  @Option(
    help: ArgumentHelp(
      say(
        "پرونده‌ای که هنوز نیست؛ - خروجی استاندارد است.",
        "A file that is not there yet; - is standard output."),
      valueName: "path"))
  var out = "-"

  @Flag(
    help: ArgumentHelp(
      say(
        "نشان UTF-8 را در آغاز می‌گذارد، برای صفحه‌گسترده‌ها.",
        "Begin with a mark of UTF-8, for spreadsheets.")))
  var bom = false

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    guard settings.mayExport ?? true else { throw Failure(exportIsOff: wording) }
    let store = try SQLiteStore.open(
      at: common.storePath(settings), readOnly: true)
    defer { try? store.close() }
    let today = JalaliFormat.day(of: Date(), zone: settings.zone)
    // The names of the provinces tell a wrong one; only a filter needs them.
    let provinces =
      filter.isEmpty ? [] : try await store.statistics(on: today).byProvince.map(\.name)
    var request = ExportRequest(wording: wording, provinces: provinces, today: today)
    request.filter = RawText(filter)
    request.sort = Self.names(sort)
    request.fields = Self.names(fields)
    let path = out == "-" ? nil : NSString(string: out).expandingTildeInPath
    let target = ExportTarget(
      path: path, format: format ?? ExportFormat(fileName: out), hasMark: bom, zone: settings.zone)
    let order: ExportOrder
    do throws(ExportRefusal) {
      order = try request.order(subject, to: target)
    } catch {
      throw Failure(wording.cause(error), remedy: wording.remedy(error), code: .usage)
    }
    try write(order, from: store, wording)
  }

  private func write(_ order: ExportOrder, from store: SQLiteStore, _ wording: Wording) throws {
    let progress = ProgressLine(wording: wording)
    defer { progress.end() }
    do throws(ExportError) {
      let rows = try order.write(from: store, progress: progress.show(rows:of:))
      progress.end()
      if order.target.path != nil { Output.error.line(wording.exported(rows, to: out.shown)) }
    } catch .unread {
      // A reader that left early (`didban export … | head`) has what it wanted.
    } catch {
      progress.end()
      throw Failure(error, wording: wording)
    }
  }

  private static func names(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }
  }

  private static func subject(_ name: String) throws -> Subject {
    guard let subject = Subject(fileName: name) else {
      throw ValidationError(
        say("نوع «\(name)» شناخته نیست.", "unknown kind of record '\(name)'."))
    }
    return subject
  }
}

extension ExportFormat: ExpressibleByArgument {}
