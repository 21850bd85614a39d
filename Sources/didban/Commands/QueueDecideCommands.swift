import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Accepts a GNAF row for an address.
struct QueueAcceptCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: say(
      "یک ردیف جی‌نف را برای نشانی می‌پذیرد.", "Accepts a GNAF row for an address."))

  @OptionGroup var ruling: RulingOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "شناسه ردیف، از نامزدها یا از جی‌نفِ مخزن.",
        "The code of the row, among the candidates or in the store's GNAF."), valueName: "gnaf"))
  var gnaf: String

  func run() async throws {
    try await ruling.decide { queue, match in
      let code = CleanText(RawText(gnaf))
      if let row = match?.candidates.first(where: { $0.row.code == code })?.row {
        return .accept(row)
      }
      guard let row = try await queue.store.gnafRow(code: code) else {
        throw Failure(
          queue.wording.say(
            "ردیف \(code) نه میان نامزدهاست و نه در جی‌نفِ مخزن.",
            "row \(code) is neither among the candidates nor in the store's GNAF."),
          code: .noInput)
      }
      return .accept(row)
    }
  }
}

/// Rejects an address with a reason.
struct QueueRejectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: say("نشانی را با دلیل رد می‌کند.", "Rejects an address with a reason."))

  @OptionGroup var ruling: RulingOptions

  @OptionGroup var why: ReasonArgument

  func run() async throws {
    try await ruling.decide { _, _ in .reject(why.reason) }
  }
}

/// Sends an address back to the office that wrote it.
struct QueueSendBackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send-back",
    abstract: say(
      "نشانی را برای اصلاح به اداره برمی‌گرداند.",
      "Sends an address back to its office to be corrected."))

  @OptionGroup var ruling: RulingOptions

  @OptionGroup var why: ReasonArgument

  func run() async throws {
    try await ruling.decide { _, _ in .sendBack(why.reason) }
  }
}

/// Asks the Post about an address.
struct QueueAskPostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-post",
    abstract: say("از پست استعلام می‌گیرد.", "Asks the Post about an address."))

  @OptionGroup var ruling: RulingOptions

  func run() async throws {
    try await ruling.decide { _, _ in .askPost }
  }
}

/// Skips an address.
struct QueueSkipCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: say(
      "از نشانی می‌گذرد؛ پس از همه دیگران باز می‌آید.",
      "Skips an address; it comes again after all others."))

  @OptionGroup var ruling: RulingOptions

  func run() async throws {
    try await ruling.decide { _, _ in .skip }
  }
}

/// Takes back the latest decision.
struct QueueUndoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: say(
      "آخرین تصمیم شما را که برجاست پس می‌گیرد.",
      "Takes back your latest decision that stands."))

  @OptionGroup var options: QueueOptions

  func run() async throws {
    let queue = try options.open()
    defer { queue.close() }
    guard let outcome = try await queue.store.undo(at: queue.desk, now: Date()) else {
      throw Failure(queue.wording.nothingWasTakenBack, code: .noInput)
    }
    try await queue.showOutcome(outcome)
  }
}

/// Gives the decision taken back last once more.
struct QueueRedoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: say(
      "تصمیمی را که آخر پس گرفتید دوباره ثبت می‌کند.",
      "Gives the decision you took back last once more."))

  @OptionGroup var options: QueueOptions

  func run() async throws {
    let queue = try options.open()
    defer { queue.close() }
    guard let outcome = try await queue.store.redo(at: queue.desk, now: Date()) else {
      throw Failure(queue.wording.nothingWasRedone, code: .noInput)
    }
    try await queue.showOutcome(outcome)
  }
}
