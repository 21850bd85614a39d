import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Moves cases of waste: confirmed, made known to their owner, released or exempt.
struct WasteMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: say(
      "وضعیت موردهای هدررفت را پیش می‌برد: همه با هم یا هیچ‌یک.",
      "Moves cases of waste on: all of them or none."))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("شناسه‌ها، مانند W-12.", "Codes, such as W-12.")))
  var codes: [String]

  @Option(
    help: ArgumentHelp(
      say("وضعیت تازه.", "The new state."),
      valueName: WasteState.operators.map(\.token).joined(separator: "|")))
  var to: WasteState

  @Option(
    help: ArgumentHelp(
      say(
        "واپسین روز مهلت یا استثنا (هجری شمسی).",
        "The last day of a notice or an exemption (Jalali)."
      ), valueName: "1405/01/01"))
  var until: String?

  @Option(help: ArgumentHelp(say("دلیل.", "The reason."), valueName: "text"))
  var why = ""

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let now = Date()
    let until = try until.map {
      try day($0, notBefore: JalaliFormat.day(of: now, zone: settings.zone))
    }
    let store = try StoreAtWork.open(common, settings, wording, writes: true)
    defer { try? store.close() }
    do {
      var changes: [Change] = []
      for code in codes {
        guard let waste = try await wasteCase(code, in: store) else {
          throw Failure(
            wording.noSuchCase(CleanText(RawText(code))),
            remedy: wording.howToSeeCases, code: .badData)
        }
        changes.append(
          .moveWaste(waste.id, from: waste.standing.state, to: to, until: until))
      }
      let order = ChangeOrder(changes, who: settings.person, why: CleanText(RawText(why)))
      switch try await store.carryOut(order, at: now) {
      case .done(let count, _): Output.standard.line(wording.recorded(count))
      case .refused(let refusal):
        throw Failure(
          wording.refusal(refusal), remedy: wording.nothingRecorded, code: .badData)
      }
    } catch let error as SourceError {
      throw Failure(error, wording: wording)
    }
  }

  private func wasteCase(_ code: String, in store: SQLiteStore) async throws -> WasteCase? {
    let filter = RecordFilter(Condition<WasteCaseField>.is(.code, CleanText(RawText(code))))
    return try await store.page(
      RecordQuery<WasteCase>(filter: filter, sort: Sort(.code)),
      window: Window(offset: 0, limit: 1)
    ).rows.first
  }

  private func day(_ text: String, notBefore today: Day) throws -> Day {
    guard let day = JalaliDate.parse(text), day >= today else {
      throw ValidationError(
        say(
          "«\(text)» روزی از امروز به بعد نیست.", "'\(text)' is no day from today on."))
    }
    return day
  }
}

extension WasteState: ExpressibleByArgument {
  /// Those that a person puts a case in.
  static let operators: [WasteState] = [.confirmed, .notified, .released, .exempt]

  package init?(argument: String) {
    guard let state = Self(token: argument), Self.operators.contains(state) else { return nil }
    self = state
  }
}
