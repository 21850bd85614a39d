import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Takes the next address, or one by its code.
struct QueueTakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: say(
      "نشانی بعدی را برمی‌دارد و می‌نویسد؛ تا پایان مهلت دیگری آن را برنمی‌دارد.",
      "Takes the next address and prints it; nobody else takes it until the lease ends."))

  @OptionGroup var options: QueueOptions
  @OptionGroup var taking: TakingOptions

  @Option(
    help: ArgumentHelp(say("همین نشانی.", "This very address."), valueName: "code"))
  var code: String?

  func run() async throws {
    let queue = try options.open()
    defer { queue.close() }
    let now = Date()
    var taken: TakenAddress?
    if let code {
      let address = try await queue.find(code)
      taken = try await queue.store.take(address.id, at: queue.desk, now: now)
      if let taken, !taken.address.state.isOpen {
        throw Failure(
          .refused(.forbidden(.skip, from: taken.address.state)), wording: queue.wording)
      }
    } else {
      let choice = taking.choice(before: try await queue.store.choice(of: queue.desk.clerk))
      taken = try await queue.store.take(choice, besides: nil, at: queue.desk, now: now)
    }
    guard let taken else { throw Failure(queue.wording.noOpenAddress, code: .noInput) }
    try await queue.show(taken.address)
  }
}

/// Gives back what was taken.
struct QueueReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: say("آنچه برداشته شد رها می‌شود.", "Gives back what was taken."))

  @OptionGroup var options: QueueOptions

  func run() async throws {
    let queue = try options.open()
    defer { queue.close() }
    try await queue.store.release(session: queue.desk.session)
    if queue.format == .text { Output.standard.line(queue.wording.released) }
  }
}
