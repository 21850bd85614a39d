import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// What every command on the review queue takes.
struct QueueOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @OptionGroup var report: ReportOptions

  @Option(
    help: ArgumentHelp(
      say(
        "نام نشست؛ آنچه برداشته شد با همین نام در دست می‌ماند.",
        "The session's name; what is taken stays in its hand."), valueName: "name"))
  var session: String?

  /// The queue opened for a command.
  func open(readOnly: Bool = false) throws -> QueueSession {
    let settings = try common.settings()
    let store = try SQLiteStore.open(
      at: common.storePath(settings), readOnly: readOnly)
    return QueueSession(
      store: store, desk: settings.desk(session: session.map { CleanText(RawText($0)) }),
      wording: Wording(common.language(settings)), zone: settings.zone, format: report.format)
  }
}

/// The address a command is about.
struct AddressArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(say("شناسه نشانی.", "The code of the address."), valueName: "code"))
  var code: String

  /// The address of this code; throws where there is none.
  func find(in queue: QueueSession) async throws -> PropertyAddress {
    try await queue.find(code)
  }
}

/// Which addresses are taken, and in what order.
struct TakingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("ترتیب برداشتن.", "The order of taking."),
      valueName: TakingOrder.allCases.map(\.token).joined(separator: "|")))
  var order: TakingOrder?

  @Option(help: ArgumentHelp(say("تنها این استان.", "Only this province."), valueName: "name"))
  var province: String?

  @Option(help: ArgumentHelp(say("تنها این شهرستان.", "Only this county."), valueName: "name"))
  var county: String?

  @Option(
    help: ArgumentHelp(say("تنها این موقوفه.", "Only this endowment."), valueName: "name"))
  var endowment: String?

  func validate() throws {
    guard [province, county, endowment].compactMap(\.self).count < 2 else {
      throw ValidationError(
        say(
          "از --province و --county و --endowment تنها یکی.",
          "only one of --province, --county and --endowment."))
    }
  }

  /// What is asked for; what is not said is as the clerk worked last.
  func choice(before: TakingChoice?) -> TakingChoice {
    var choice = before ?? TakingChoice()
    if let order { choice.order = order }
    if let scope { choice.scope = scope }
    return choice
  }

  private var scope: TakingScope? {
    func name(_ text: String) -> CleanText { CleanText(RawText(text)) }
    return province.map { .province(name($0)) } ?? county.map { .county(name($0)) }
      ?? endowment.map { .endowment(name($0)) }
  }
}

extension TakingOrder: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(token: argument)
  }
}

/// Why an address is rejected or sent back.
struct ReasonArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(say("دلیل.", "The reason."), valueName: RejectReason.tokens))
  var reason: RejectReason
}

extension RejectReason: ExpressibleByArgument {
  /// Every reason, as help lists them.
  static let tokens = allCases.map(\.token).joined(separator: "|")
  package static var allValueStrings: [String] { allCases.map(\.token) }

  package init?(argument: String) {
    self.init(token: argument)
  }
}

extension ReviewState: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(token: argument)
  }
}

extension Settings {
  /// The desk of whoever works here; each console and each named session has its own.
  func desk(session: CleanText? = nil, isReadOnly only: Bool = false) -> ClerkDesk {
    ClerkDesk(
      clerk: person, session: session ?? "cli-\(person)",
      role: only || isReadOnly == true ? .viewer : role ?? .clerk,
      lease: leaseMinutes.map { Double($0) * 60 } ?? ClerkDesk.usualLease)
  }
}
