import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Makes an index file of GNAF files.
struct IndexBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: say(
      "از پرونده‌های جی‌نف یک پرونده نمایه می‌سازد.", "Makes one index file of GNAF files."),
    discussion: say(
      "نمایه تا کامل نشده نام خود را نمی‌گیرد؛ همان سطرها با هر ترتیبی همان نمایه را می‌سازند.",
      "The index takes its name when it is whole; the same rows in any order make the same index."))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("پرونده‌های جی‌نف.", "The GNAF files."), valueName: "csv"))
  var files: [String]

  @Option(help: ArgumentHelp(say("پرونده نمایه.", "The index file."), valueName: "path"))
  var out: String

  @Option(
    help: ArgumentHelp(
      say("سطرهای پذیرفته‌نشده با دلیل.", "Refused lines with their reasons."), valueName: "path"))
  var rejects: String?

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let file = IndexFile(path: out, wording: wording)
    try file.checkName()
    let clock = ContinuousClock()
    let start = clock.now
    let files = MatchFiles(
      moment: ImportMoment(date: Date(), zone: settings.zone), wording: wording)
    let (index, reading) = try files.made(of: self.files, rejects: rejects)
    let summary = reading.summary
    try file.write(index)
    if summary.rejected > 0 {
      for line in wording.lines(of: summary, rejects: rejects) {
        Output.error.line(line)
      }
    }
    let seconds = start.duration(to: clock.now) / .seconds(1)
    for line in wording.lines(
      of: index, seconds: seconds, rate: seconds > 0 ? Int(Double(index.rowCount) / seconds) : 0)
    {
      Output.standard.line(line)
    }
    guard index.rowCount > 0 || summary.rejected == 0 else { throw ExitCode.badData }
  }
}
