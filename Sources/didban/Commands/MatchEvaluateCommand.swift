import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Says how good results of matching are, and how true a model's promises.
struct MatchEvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: say(
      "نتیجه‌های تطبیق را با پاسخ درست می‌سنجد.",
      "Compares results of matching with the right answers."),
    discussion: say(
      "پاسخ‌ها CSV است با property_id و gnaf_id (تهی: در جی‌نف نیست) و اگر باشد building_id، determinable، kind و ops. نتیجه‌ها property_id،gnaf_id،score است. با --gnaf هر واحدِ ساختمانِ درست درست است؛ بی آن تنها همان ردیف.",
      "The truth is CSV with property_id and gnaf_id (empty: not in GNAF) and, where there are any, building_id, determinable, kind and ops. Results are property_id,gnaf_id,score. With --gnaf any unit of the right building is right; without it, that row alone."
    ))

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: ModelOption

  @Option(help: ArgumentHelp(say("پاسخ‌های درست.", "The right answers."), valueName: "csv"))
  var truth: String

  @Option(
    help: ArgumentHelp(say("نتیجه‌های تطبیق.", "The results of matching."), valueName: "csv"))
  var results: String

  @Option(
    help: ArgumentHelp(
      say("پرونده جی‌نف، برای ساختمان‌ها.", "The GNAF file, for its buildings."),
      valueName: "csv"))
  var gnaf: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "شمار پذیرش‌ها و نخستین‌های نادرستِ هر گونه و ده نمونه از هر یک را نشان می‌دهد.",
        "Show how many wrong acceptances and wrong first answers there are of each kind, and ten of each."
      )))
  var examples = false

  @Flag(
    help: ArgumentHelp(
      say(
        "منحنی دقت را در برابر سهم پذیرفته می‌کشد.",
        "Draw the curve of precision against the share accepted.")))
  var curve = false

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let model = try chosen.read(wording)
    let files = LabelledFiles(
      moment: ImportMoment(date: Date(), zone: settings.zone), wording: wording)
    let answers = try files.answers(truth: truth, results: results, gnaf: gnaf)
    let evaluation = Evaluation(answers, model: model)
    for line in wording.lines(of: evaluation, model: model) { Output.standard.row(line) }
    if curve {
      Output.standard.frame(
        PrecisionCurve(evaluation, promised: model.accept.asked, wording: wording).frame)
    }
    guard examples else { return }
    for line in wording.examples(of: evaluation) { Output.standard.row(line) }
  }
}

/// Which model judges the results.
struct ModelOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "الگوی واسنجی از match calibrate؛ بی آن، الگوی همراه برنامه.",
        "A model from match calibrate; without it, the one that comes with didban."),
      valueName: "json"))
  var model: String?

  func read(_ wording: Wording) throws -> MatchModel {
    guard let model else { return MatchModel.shipped }
    return try ModelFile(path: model, wording: wording).read()
  }
}
