import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Brings files of records into the store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(
      "پرونده‌های CSV و NDJSON را به مخزن می‌آورد؛ اجرای دوباره چیزی را دو بار نمی‌نویسد.",
      "Brings CSV and NDJSON files into the store; running it again doubles nothing."),
    discussion: say(
      "واردسازیِ نیمه‌کاره با همان فرمان از همان‌جا ادامه می‌یابد. پرونده ردی‌ها پس از اصلاح ستون original خود وارد می‌شود.",
      "An import cut short goes on where it stopped when the same command is given again. A rejects file is imported like any other once its column original is corrected."
    ))

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

  @Flag(
    help: ArgumentHelp(
      say("همه را می‌سنجد و هیچ نمی‌نویسد.", "Check everything and write nothing.")))
  var dryRun = false

  @Flag(
    help: ArgumentHelp(
      say(
        "واردسازیِ نیمه‌کاره را از سر می‌گیرد، نه از جایی که ماند.",
        "Begin an import that was cut short anew, not where it stopped.")))
  var restart = false

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let reasons = Wording(.persian)
    let order = ImportOrder(
      kind: kind, files: files.map(Self.absolute),
      moment: ImportMoment(date: Date(), zone: settings.zone), who: settings.person,
      rejects: rejects.map(Self.absolute), isAnew: restart, explain: reasons.explain,
      now: { Date() })
    let summary = try order.run(into: common.storePath(settings), isTrial: dryRun, wording)
    for line in wording.lines(of: summary, rejects: rejects, isTrial: dryRun) {
      Output.standard.line(line)
    }
    // A script must not take a file of another encoding for a delivery.
    if summary.rows > 0, summary.rejected == summary.rows { throw ExitCode.badData }
  }

  /// The path as the log keeps it: the same file from whatever folder the command is given.
  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/") || path.hasPrefix("~")
      ? path : FileManager.default.currentDirectoryPath + "/" + path
  }
}

extension ImportKind: ExpressibleByArgument {}
