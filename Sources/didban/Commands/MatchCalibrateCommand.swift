import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Learns from answers known to be right or wrong what a score is worth.
struct MatchCalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: say(
      "از پاسخ‌های دانسته می‌آموزد که هر امتیاز چه احتمالی است و کدام پاسخ پذیرفتنی است.",
      "Learns from known answers how likely each score is right, and what may be accepted."),
    discussion: say(
      "--truth، --results و --gnaf را می‌توان چند بار داد، به یک شمار و ترتیب. قالب آن‌ها همان match evaluate است. مرزها چنان برگزیده می‌شود که کران بدترِ بازه ۹۵٪ هم به قول وفا کند.",
      "--truth, --results and --gnaf may be given several times, equally many and in one order; they are as match evaluate takes them. Bands are chosen so that the worse end of the 95 % interval keeps the promise too."
    ))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say("پاسخ‌های درست.", "The right answers."), valueName: "csv"))
  var truth: [String]

  @Option(
    help: ArgumentHelp(say("نتیجه‌های تطبیق.", "The results of matching."), valueName: "csv"))
  var results: [String]

  @Option(
    help: ArgumentHelp(
      say("پرونده جی‌نف، برای ساختمان‌ها.", "The GNAF file, for its buildings."),
      valueName: "csv"))
  var gnaf: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "الگوی match learn که نتیجه‌ها با وزن‌های آن به دست آمد؛ وزن‌ها در الگوی تازه می‌ماند.",
        "The model of match learn whose weights the results were made with; the new model keeps them."
      ), valueName: "json"))
  var weights: String?

  @Option(help: ArgumentHelp(say("پرونده الگو.", "The model file."), valueName: "json"))
  var out: String

  @Option(
    help: ArgumentHelp(
      say("دقتی که از پذیرفته‌ها خواسته می‌شود.", "The precision asked of what is accepted."),
      valueName: "0.99"))
  var accept = 0.99

  @Option(
    help: ArgumentHelp(
      say(
        "بیشترین سهم پذیرفته از نشانی‌هایی که در جی‌نف نیست.",
        "The largest share accepted of addresses that GNAF lacks."), valueName: "0.01"))
  var absent = 0.01

  @Option(
    help: ArgumentHelp(
      say(
        "بیشترین سهم پاسخ درست در ردشده‌ها.",
        "The largest share of right answers among the rejected."
      ), valueName: "0.05"))
  var reject = 0.05

  @Option(
    help: ArgumentHelp(
      say(
        "از چه آموخته شد؛ بی آن، نام پرونده‌ها.",
        "What it was learnt from; without it, the names of the files."), valueName: "text"))
  var origin: String?

  func validate() throws {
    guard truth.count == results.count, gnaf.isEmpty || gnaf.count == truth.count else {
      throw ValidationError(
        say(
          "--truth، --results و --gnaf باید به یک شمار باشد.",
          "--truth, --results and --gnaf must be equally many."))
    }
    guard (0.5..<1).contains(accept), (0...1).contains(absent), (0..<0.5).contains(reject) else {
      throw ValidationError(
        say(
          "--accept از 0.5 تا زیر 1، --absent از 0 تا 1 و --reject از 0 تا زیر 0.5 است.",
          "--accept is 0.5 to below 1, --absent 0 to 1, --reject 0 to below 0.5."))
    }
  }

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let file = ModelFile(path: out, wording: wording)
    try file.check()
    let files = LabelledFiles(
      moment: ImportMoment(date: Date(), zone: settings.zone), wording: wording)
    var examples: [MatchExample] = []
    for (position, path) in truth.enumerated() {
      let answers = try files.answers(
        truth: path, results: results[position], gnaf: gnaf.isEmpty ? nil : gnaf[position])
      examples += answers.compactMap(\.example)
    }
    let names = truth.map { NSString(string: $0).lastPathComponent }
    let weighed = try weights.map { try ModelFile(path: $0, wording: wording).read() }
    let model = try learn(
      examples, origin: origin.map { [$0] } ?? names,
      fields: (weighed ?? MatchModel.shipped).fields, wording)
    try file.write(model)
    for line in wording.lines(of: model) { Output.standard.line(line) }
  }

  private func learn(
    _ examples: [MatchExample], origin: [String], fields: LearntWeights?, _ wording: Wording
  ) throws -> MatchModel {
    let promise = BandPromise(precision: accept, absentLimit: absent, rejectedLimit: reject)
    do {
      return try MatchModel(fitting: examples, promise: promise, origin: origin, fields: fields)
    } catch {
      throw Failure(error, asked: accept, wording: wording)
    }
  }
}
