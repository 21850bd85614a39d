import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// What every command that decides takes.
struct RulingOptions: ParsableArguments {
  @OptionGroup var options: QueueOptions
  @OptionGroup var address: AddressArgument

  @Option(
    help: ArgumentHelp(
      say("یادداشتی کنار تصمیم.", "A note beside the decision."), valueName: "text"))
  var note: String = ""

  @Flag(
    help: ArgumentHelp(
      say(
        "نشانی‌های باز همین شهرستان با همین متن نیز.",
        "Also on the open addresses of the county that say the same.")))
  var identical = false

  /// Decides, and prints what it came to.
  ///
  /// What the worker found is the ground of the decision.
  func decide(
    _ ruling: (QueueSession, StoredMatch?) async throws -> Ruling
  ) async throws {
    let queue = try options.open()
    defer { queue.close() }
    let found = try await address.find(in: queue)
    let match = try await queue.store.match(of: found.id)
    let others =
      identical
      ? try await queue.store.identical(
        to: found.id, session: queue.desk.session, at: Date()) : []
    let ground = DecisionGround(
      model: match?.model ?? "", index: match?.index ?? "", probability: match?.probability,
      candidates: match?.candidates ?? [], note: CleanText(RawText(note)))
    let outcome = try await queue.store.decide(
      DecisionOrder(
        try await ruling(queue, match), on: found.id, expected: found.state, ground: ground,
        alsoOn: others.map(\.id)), at: queue.desk, now: Date())
    try await queue.showOutcome(outcome)
  }
}

extension QueueSession {
  /// Prints what a decision came to, with the address as it is now.
  func showOutcome(_ outcome: DecisionOutcome) async throws {
    guard let address = try await store.record(outcome.decision.address) else { return }
    try show(outcome, address)
  }
}
