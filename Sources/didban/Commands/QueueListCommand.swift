import App
import ArgumentParser
import Domain
import Persian
import Stores

/// Lists addresses by their state, in the order of arrival.
struct QueueListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say(
      "نشانی‌های باز، یا در وضعیتی دیگر، به ترتیب رسیدن.",
      "Lists open addresses, or those in other states, in the order of arrival."))

  @OptionGroup var options: QueueOptions

  @Option(
    help: ArgumentHelp(
      say("تنها در این وضعیت؛ چند بار هم می‌آید.", "Only in this state; may be repeated."),
      valueName: ReviewState.allCases.map(\.token).joined(separator: "|")))
  var state: [ReviewState] = []

  @Option(help: ArgumentHelp(say("چند تا.", "How many.")))
  var limit: Int = 20

  func validate() throws {
    guard (1...100_000).contains(limit) else {
      throw ValidationError(say("--limit میان ۱ و ۱۰۰۰۰۰ است.", "--limit is 1...100000."))
    }
  }

  func run() async throws {
    let queue = try options.open(readOnly: true)
    defer { queue.close() }
    let states = state.isEmpty ? ReviewState.allCases.filter(\.isOpen) : state
    let query = RecordQuery<PropertyAddress>(
      filter: RecordFilter(Condition(.state, .among(Set(states.map(\.rawValue))))),
      sort: Sort(.arrived))
    try queue.show(
      try await queue.store.page(query, window: Window(offset: 0, limit: limit)).rows)
  }
}

/// Shows one address with what the worker found and who decided.
struct QueueShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: say(
      "یک نشانی با نامزدها، تصمیم و کسی که آن را در دست دارد.",
      "Shows an address with its candidates, its decision and who has it in hand."))

  @OptionGroup var options: QueueOptions
  @OptionGroup var address: AddressArgument

  func run() async throws {
    let queue = try options.open(readOnly: true)
    defer { queue.close() }
    try await queue.show(try await address.find(in: queue))
  }
}
