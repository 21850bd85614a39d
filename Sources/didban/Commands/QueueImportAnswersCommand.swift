import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Takes in a file of the Post's answers.
struct QueueImportAnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import-answers",
    abstract: say(
      "پاسخ‌های پست را می‌گیرد؛ اجرای دوباره چیزی را دو بار انجام نمی‌دهد.",
      "Takes in the Post's answers; running it again does nothing twice."),
    discussion: say(
      "JSON: {ResCode, ResMsg, Data: [{ClientRowID, Postcode, Succ, Result, Errors: [{ErrorCode, ErrorMessage}]}]}، یا CSV با همان نام‌ها. پاسخ‌های ناقص پذیرفته است: بقیه پرسیده می‌ماند.",
      "JSON: {ResCode, ResMsg, Data: [{ClientRowID, Postcode, Succ, Result, Errors: [{ErrorCode, ErrorMessage}]}]}, or CSV with the same names. Answers may be partial: the rest stays asked."
    ))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("پرونده پاسخ‌ها.", "The file of answers.")))
  var file: String

  @Option(
    help: ArgumentHelp(
      say("پاسخ‌های پذیرفته‌نشده با دلیل.", "Answers not taken, with their reasons."),
      valueName: "path"))
  var rejects: String?

  func run() throws {
    let queue = try QueueStore(common, writes: true)
    defer { queue.close() }
    let wording = queue.wording
    let outcome: PostOutcome
    do throws(PostFault) {
      outcome = try queue.store.takePostAnswers(
        PostAnswerFile.read(file), by: queue.person, at: Date())
    } catch {
      throw Failure(error, file: file.shown, wording: wording)
    }
    for line in wording.lines(of: outcome, rejects: rejects?.shown) {
      Output.standard.line(line)
    }
    if let rejects, !outcome.refused.isEmpty {
      do {
        try PostRejects.write(outcome.refused, to: rejects)
      } catch {
        throw Failure(unwritable: rejects.shown, error, wording: wording)
      }
    }
    // A script must not take a file of another store for answers.
    let taken = outcome.applied + outcome.late + outcome.repeated
    if taken == 0, !outcome.refused.isEmpty { throw ExitCode.badData }
  }
}
