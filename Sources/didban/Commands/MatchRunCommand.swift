import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Matches a file of addresses to a file of GNAF rows.
struct MatchRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: say(
      "نشانی‌های یک پرونده را با ردیف‌های جی‌نف تطبیق می‌دهد.",
      "Matches the addresses of a file to GNAF rows."),
    discussion: say(
      "خروجی CSV است با ستون‌های property_id،gnaf_id،score و یک سطر برای هر نامزد، بهترین نخست.",
      "The output is CSV with the columns property_id,gnaf_id,score, one row a candidate, best first."
    ))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say("پرونده جی‌نف.", "The GNAF file."), valueName: "csv"))
  var gnaf: String

  @Option(help: ArgumentHelp(say("پرونده نشانی‌ها.", "The addresses."), valueName: "csv"))
  var properties: String

  @Option(help: ArgumentHelp(say("پرونده خروجی.", "The output."), valueName: "csv"))
  var out: String

  @Option(help: ArgumentHelp(say("نامزد برای هر نشانی.", "Candidates an address.")))
  var top: Int = 10

  @Option(help: ArgumentHelp(say("شمار رشته‌ها.", "Threads.")))
  var threads: Int = 2

  func validate() throws {
    guard (1...100).contains(top), (1...256).contains(threads) else {
      throw ValidationError(
        say(
          "--top میان ۱ و ۱۰۰ و --threads میان ۱ و ۲۵۶ است.",
          "--top is 1...100 and --threads 1...256."))
    }
  }

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let files = MatchFiles(
      moment: ImportMoment(date: Date(), zone: settings.zone), wording: wording)
    let clock = ContinuousClock()
    let start = clock.now
    let index = try files.index(gnaf)
    let indexed = clock.now
    let questions = try files.questions(properties)
    let results = try ResultsFile(path: out, wording: wording)
    let begin = clock.now
    try await MatchBatch(matcher: Matcher(source: index), threads: threads, top: top)
      .run(questions.map(\.question)) { position, result in
        try results.write(questions[position].code, result.candidates)
      }
    try results.finish()
    let seconds = begin.duration(to: clock.now) / .seconds(1)
    let numerals = Numerals(wording.language)
    let rate = seconds > 0 ? Int(Double(questions.count) / seconds) : 0
    Output.error.line(
      wording.say(
        "\(numerals.integer(questions.count)) نشانی در برابر \(numerals.integer(index.rowCount)) ردیف: نمایه \(numerals.decimal(start.duration(to: indexed) / .seconds(1), places: 1)) ثانیه، تطبیق \(numerals.decimal(seconds, places: 1)) ثانیه، \(numerals.integer(rate)) در ثانیه",
        "\(numerals.integer(questions.count)) addresses against \(numerals.integer(index.rowCount)) rows: index \(numerals.decimal(start.duration(to: indexed) / .seconds(1), places: 1)) s, matching \(numerals.decimal(seconds, places: 1)) s, \(numerals.integer(rate)) a second"
      ))
  }
}
