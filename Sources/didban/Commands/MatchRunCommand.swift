import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Matches a file of addresses to a file of GNAF rows.
struct MatchRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: say(
      "نشانی‌های یک پرونده را با ردیف‌های جی‌نف تطبیق می‌دهد.",
      "Matches the addresses of a file to GNAF rows."),
    discussion: say(
      "خروجی CSV است با ستون‌های property_id،gnaf_id،score و یک سطر برای هر نامزد، بهترین نخست. تطبیقِ نیمه‌کاره با همان فرمان از همان‌جا ادامه می‌یابد.",
      "The output is CSV with the columns property_id,gnaf_id,score, one row a candidate, best first. A match cut short goes on where it stopped when the same command is given again."
    ))

  @OptionGroup var common: CommonOptions

  @OptionGroup var chosen: GnafOption

  @Option(help: ArgumentHelp(say("پرونده نشانی‌ها.", "The addresses."), valueName: "csv"))
  var properties: String

  @Option(help: ArgumentHelp(say("پرونده خروجی.", "The output."), valueName: "csv"))
  var out: String

  @Option(help: ArgumentHelp(say("نامزد برای هر نشانی.", "Candidates an address.")))
  var top: Int = 10

  @Option(help: ArgumentHelp(say("شمار رشته‌ها.", "Threads.")))
  var threads: Int = 2

  @Option(
    help: ArgumentHelp(
      say("نشانی‌های پذیرفته‌نشده با دلیل.", "Refused addresses with their reasons."),
      valueName: "path"))
  var rejects: String?

  @OptionGroup var acceptance: AcceptOption

  @OptionGroup var judging: ModelOption

  @Flag(
    help: ArgumentHelp(
      say(
        "تطبیقِ نیمه‌کاره را از سر می‌گیرد، نه از جایی که ماند.",
        "Begin a match that was cut short anew, not where it stopped.")))
  var restart = false

  /// Addresses between two points behind which a match can go on.
  private static let batchRows = 2_000

  func validate() throws {
    guard (chosen.gnaf == nil) != (chosen.index == nil) else {
      throw ValidationError(
        say("یکی از --gnaf و --index لازم است.", "One of --gnaf and --index is needed."))
    }
    guard (1...100).contains(top), (1...256).contains(threads) else {
      throw ValidationError(
        say(
          "--top میان ۱ و ۱۰۰ و --threads میان ۱ و ۲۵۶ است.",
          "--top is 1...100 and --threads 1...256."))
    }
    let kept = out + ".partial"
    guard rejects.map({ [out, kept].contains($0) }) != true else {
      throw ValidationError(say("--rejects همان --out است.", "--rejects names the output."))
    }
  }

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let moment = ImportMoment(date: Date(), zone: settings.zone)
    let model = try judging.read(wording)
    let judge = isJudged ? ResultJudge(model: model, accept: acceptance.accept) : nil
    let results: ResultsFile
    do {
      results = try ResultsFile(path: out, header: ResultLines.header(isJudged: judge != nil))
    } catch {
      throw Failure(unwritable: out.shown, error, wording: wording)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let index = try MatchFiles(moment: moment, wording: wording).index(chosen)
    let indexSeconds = start.duration(to: clock.now) / .seconds(1)
    let addresses = try match(to: index, model, judge, results, moment, wording)
    try results.finish()
    if results.legacy == .foreign {
      Output.error.line(wording.beganAnew(PartialFile.partialPath(out).shown))
    }
    let summary = MatchSummary(
      addresses: addresses, unanswered: results.unanswered, gnafRows: index.rowCount,
      indexSeconds: indexSeconds)
    for line in wording.lines(of: summary, rejects: rejects) { Output.error.line(line) }
    // A script must not take a file of another kind for addresses without candidates.
    if addresses.rows > 0, addresses.rejected == addresses.rows { throw ExitCode.badData }
  }

  /// Whether the probability and the band of each answer are asked for.
  private var isJudged: Bool { judging.model != nil || acceptance.accept != nil }

  private func match(
    to index: MatchIndex, _ model: MatchModel, _ judge: ResultJudge?, _ results: ResultsFile,
    _ moment: ImportMoment, _ wording: Wording
  ) throws -> ImportSummary {
    let order = MatchOrder(
      program: Version.current, top: top, gnaf: index.identity, judge: judge?.name ?? "",
      rejects: rejects ?? "")
    let lines = ResultLines(top: top, judge: judge, index: index.identity ?? "")
    let batch = MatchBatch(
      matcher: Matcher(index.source, weights: model.fieldWeights), threads: threads,
      top: max(2, top))
    let progress = ProgressLine(wording: wording, stage: wording.addressMatching)
    var run = ImportRun(
      ImportOrder(
        kind: .properties, files: [properties], moment: moment, rejects: rejects,
        batchRows: Self.batchRows, explain: Wording(.persian).explain),
      into: MatchedAddresses(
        batch: batch, lines: lines, order: order, results: results, isAnew: restart),
      clock: { ContinuousClock().now }, progress: progress.show)
    defer { progress.end() }
    do throws(ImportError) {
      return try run.run()
    } catch {
      throw Failure(error, wording: wording)
    }
  }
}
