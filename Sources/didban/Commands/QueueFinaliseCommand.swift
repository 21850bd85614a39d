import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Makes decisions final and writes what was found into the units.
struct QueueFinaliseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "finalise",
    abstract: say(
      "تصمیم‌های مانده را قطعی می‌کند و کد پستی را در رقبه می‌نویسد؛ کار سرپرست.",
      "Makes decisions that stood final and writes the postcode into the unit; for supervisors."))

  @OptionGroup var options: QueueOptions

  @Option(
    help: ArgumentHelp(
      say("تنها تصمیم‌های پیش از این چند ساعت.", "Only decisions older than so many hours."),
      valueName: "hours"))
  var olderThan: Double = 24

  func validate() throws {
    guard (0...87_600).contains(olderThan) else {
      throw ValidationError(
        say("--older-than میان ۰ و ۸۷۶۰۰ است.", "--older-than is 0...87600."))
    }
  }

  func run() throws {
    let queue = try options.open()
    defer { queue.close() }
    let now = Date()
    let tally = try queue.store.finalise(
      decidedBefore: now.addingTimeInterval(-olderThan * 3_600), at: queue.desk, now: now)
    switch queue.format {
    case .text:
      Output.standard.line(queue.wording.finalised(tally.final, written: tally.written))
    case .json:
      Output.standard.write(
        try JSONText.line(["final": tally.final, "written": tally.written]) + "\n")
    }
  }
}
