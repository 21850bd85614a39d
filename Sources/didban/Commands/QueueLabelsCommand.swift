import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Writes what clerks decided in the form that `match calibrate` learns from.
struct QueueLabelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels",
    abstract: say(
      "تصمیم‌های بازبینان را برای match calibrate و match evaluate می‌نویسد.",
      "Writes clerks' decisions for match calibrate and match evaluate."),
    discussion: say(
      "هر نشانی پذیرفته با ردیف جی‌نف آن؛ «معبر یافت نشد» و «پلاک ناهمخوان» یعنی در جی‌نف نیست. نتیجه‌ها با مخزن، یا با --index یا --gnaf، از نو تطبیق می‌شود.",
      "Accepted addresses with their GNAF row; “street not found” and “plaque does not agree” mean that GNAF lacks them. Results are matched anew with the store, or with --index or --gnaf."
    ))

  @OptionGroup var common: CommonOptions

  @OptionGroup var chosen: GnafOption

  @Option(help: ArgumentHelp(say("پاسخ‌های درست.", "The right answers."), valueName: "csv"))
  var out: String

  @Option(
    help: ArgumentHelp(say("نتیجه‌های تطبیق.", "The results of matching."), valueName: "csv"))
  var results: String

  @Option(help: ArgumentHelp(say("شمار رشته‌ها.", "Threads.")))
  var threads: Int = 2

  func validate() throws {
    guard out != results else {
      throw ValidationError(say("--out همان --results است.", "--out names the results."))
    }
    guard chosen.gnaf == nil || chosen.index == nil else {
      throw ValidationError(
        say("تنها یکی از --gnaf و --index.", "Only one of --gnaf and --index."))
    }
  }

  func run() throws {
    let queue = try QueueStore(common, writes: false)
    defer { queue.close() }
    let wording = queue.wording
    guard queue.settings.mayExport ?? true else { throw Failure(exportIsOff: wording) }
    let moment = ImportMoment(date: Date(), zone: queue.settings.zone)
    let matcher =
      chosen.isGiven
      ? Matcher(try MatchFiles(moment: moment, wording: wording).index(chosen).source)
      : Matcher(index: StoreIndex(store: queue.store).deferred)
    let files = LabelFiles(truth: out, results: results, wording: wording)
    let count = try files.write { after in
      let labels = try queue.store.labelledAddresses(after: after, limit: 2_000)
      let batch = MatchBatch(matcher: matcher, threads: threads, top: 10)
      let answers = try batch.answers(to: labels.map(AddressQuestion.init)) { $1 }
      return Array(zip(labels, answers))
    }
    Output.standard.line(wording.labelled(count, truth: out.shown, results: results.shown))
  }
}

extension AddressQuestion {
  /// What a labelled address asks.
  init(_ label: LabelledAddress) {
    self.init(
      text: label.text, postcode: label.postcode, officeProvince: label.officeProvince,
      officeCounty: label.officeCounty)
  }
}
