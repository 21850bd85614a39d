import App
import ArgumentParser
import Domain
import Foundation
import Glibc
import Persian
import Stores

/// Brings files of records into the store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(
      "پرونده‌های CSV را به مخزن می‌آورد؛ اجرای دوباره چیزی را دو بار نمی‌نویسد.",
      "Brings CSV files into the store; running it again doubles nothing."))

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      say("نوع رکوردها.", "What the records are."),
      valueName: ImportKind.allCases.map(\.token).joined(separator: "|")))
  var kind: ImportKind

  @Argument(help: ArgumentHelp(say("پرونده‌ها.", "The files.")))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      say("سطرهای پذیرفته‌نشده با دلیل.", "Refused lines with their reasons."), valueName: "path"))
  var rejects: String?

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let path = common.storePath(settings)
    let store = try ImportTarget(path: path)
    defer { store.close() }
    let zone = TimeZone(identifier: settings.timeZone ?? "Asia/Tehran") ?? .current
    let progress = ProgressLine(wording: wording)
    let run = ImportRun(
      kind: kind, files: files, moment: ImportMoment(date: Date(), zone: zone),
      rejects: rejects, clock: { ContinuousClock().now },
      writer: { (batch) throws(SourceError) in try store.apply(batch) },
      progress: progress.show)
    let isUseless: Bool
    do throws(ImportError) {
      let summary = try run.run()
      progress.end()
      for line in wording.lines(of: summary, rejects: rejects) { Output.standard.line(line) }
      isUseless = summary.rows > 0 && summary.rejected == summary.rows
    } catch {
      progress.end()
      throw Failure(error, wording: wording)
    }
    // A script must not take a file of another encoding for a delivery.
    if isUseless { throw ExitCode.badData }
  }
}

extension ImportKind: ExpressibleByArgument {}
