import App
import ArgumentParser
import Domain
import Foundation
import Glibc
import Matching
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
    let store = try SQLiteStore.openOrCreate(at: path)
    let zone = TimeZone(identifier: settings.timeZone ?? "Asia/Tehran") ?? .current
    let progress = ProgressLine(wording: wording)
    let run = ImportRun(
      kind: kind, files: files, moment: ImportMoment(date: Date(), zone: zone),
      rejects: rejects, clock: { ContinuousClock().now },
      writer: { (batch) throws(SourceError) in try store.apply(batch) },
      progress: progress.show)
    do {
      let summary = try run.run()
      progress.end()
      try store.close()
      for line in wording.lines(of: summary, rejects: rejects) { Output.standard.line(line) }
    } catch let error as ImportError {
      progress.end()
      throw Failure(error, wording: wording)
    }
  }
}

extension ImportKind: ExpressibleByArgument {}

extension SQLiteStore {
  /// Opens a store, or makes one where there is none.
  static func openOrCreate(at path: String) throws -> SQLiteStore {
    if FileManager.default.fileExists(atPath: path) {
      return try open(at: path, tokens: RowTokens.tokens(of:))
    }
    let folder = NSString(string: path).deletingLastPathComponent
    guard folder.isEmpty || Folders.make(folder) else {
      throw SourceError.unwritable(path: folder.shown)
    }
    return try create(at: path, tokens: RowTokens.tokens(of:))
  }
}
