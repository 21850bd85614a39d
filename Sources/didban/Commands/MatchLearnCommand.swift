import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Learns from addresses alone what fields weigh.
struct MatchLearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: say(
      "از خود نشانی‌ها، بی پاسخ درست، می‌آموزد که هر جزء چه وزنی دارد.",
      "Learns what fields weigh from the addresses themselves, without right answers."),
    discussion: say(
      "روش بیشینه‌سازی امید ریاضی (EM) است. --gnaf یا --index و --properties را می‌توان چند بار داد، به یک شمار و ترتیب. با دسته کوچک، وزن‌ها نزدیک داوری می‌ماند. الگو تا واسنجی نشود چیزی را نمی‌پذیرد: نشانی‌های تصمیم‌گرفته را با match run --model تطبیق دهید، سپس match calibrate --weights.",
      "By expectation and maximisation (EM). --gnaf or --index and --properties may be given several times, equally many and in one order. A small batch leaves the weights near the judgements. Until it is calibrated the model accepts nothing: match decided addresses with match run --model, then match calibrate --weights."
    ))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say("پرونده جی‌نف.", "The GNAF file."), valueName: "csv"))
  var gnaf: [String] = []

  @Option(
    help: ArgumentHelp(
      say("پرونده نمایه، به جای جی‌نف.", "The index file, in place of GNAF."), valueName: "path"))
  var index: [String] = []

  @Option(help: ArgumentHelp(say("پرونده نشانی‌ها.", "The addresses."), valueName: "csv"))
  var properties: [String]

  @Option(help: ArgumentHelp(say("پرونده الگو.", "The model file."), valueName: "json"))
  var out: String

  @Option(help: ArgumentHelp(say("شمار رشته‌ها.", "Threads.")))
  var threads: Int = 2

  func validate() throws {
    guard gnaf.isEmpty != index.isEmpty else {
      throw ValidationError(
        say("یکی از --gnaf و --index لازم است.", "One of --gnaf and --index is needed."))
    }
    guard max(gnaf.count, index.count) == properties.count else {
      throw ValidationError(
        say(
          "--properties باید به شمار --gnaf یا --index باشد.",
          "--properties must be as many as --gnaf or --index."))
    }
    guard (1...256).contains(threads) else {
      throw ValidationError(
        say("--threads میان ۱ و ۲۵۶ است.", "--threads is 1...256."))
    }
  }

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let file = ModelFile(path: out, wording: wording)
    try file.check()
    let files = MatchFiles(
      moment: ImportMoment(date: Date(), zone: settings.zone), wording: wording)
    let batches = try properties.indices.map { place in
      let source = try files.index(
        gnaf: gnaf.isEmpty ? nil : gnaf[place], index: index.isEmpty ? nil : index[place]
      ).source
      return (index: source, questions: try files.questions(properties[place]))
    }
    let learning = FieldLearning(batches, threads: threads)
    let learnt = learning.learn { number, change in
      Output.error.line(wording.round(number, change: change))
    }
    let names = properties.map { NSString(string: $0).lastPathComponent }
    try file.write(MatchModel(uncalibrated: learnt, origin: names))
    for line in wording.lines(of: learnt) { Output.standard.row(line) }
  }
}
