import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Shows how an address is read, which places it may be, and why.
struct MatchExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say(
      "می‌گوید یک نشانی چگونه خوانده می‌شود، کجا می‌تواند باشد و چرا.",
      "Says how an address is read, where it may be, and why."),
    discussion: say(
      "بی --gnaf در مخزن می‌جوید. وزن هر جزء به بیت است: مثبت به سود نامزد، منفی به زیان آن.",
      "Without --gnaf it looks in the store. A field's weight is in bits: plus speaks for the candidate, minus against it."
    ))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("نشانی.", "The address.")))
  var text: String

  @OptionGroup var chosen: GnafOption

  @OptionGroup var weighing: ModelOption

  @Option(help: ArgumentHelp(say("کد پستی کنار نشانی.", "The postcode beside it.")))
  var postcode: String = ""

  @Option(help: ArgumentHelp(say("استان اداره.", "The office's province.")))
  var province: String = ""

  @Option(help: ArgumentHelp(say("شهرستان اداره.", "The office's county.")))
  var county: String = ""

  @Option(help: ArgumentHelp(say("شمار نامزدها.", "How many candidates.")))
  var top: Int = 5

  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard (1...100).contains(top) else {
      throw ValidationError(say("--top میان ۱ و ۱۰۰ است.", "--top is 1...100."))
    }
  }

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let question = AddressQuestion(
      text: text.shown, postcode: postcode.shown, officeProvince: province.shown,
      officeCounty: county.shown)
    let explanation = MatchExplanation(
      question, try result(for: question, settings, wording), wording: wording)
    switch report.format {
    case .text: for line in explanation.lines { Output.standard.row(line) }
    case .json: Output.standard.write(try explanation.json() + "\n")
    }
  }

  private func result(
    for question: AddressQuestion, _ settings: Settings, _ wording: Wording
  ) throws -> MatchResult {
    let weights = try weighing.read(wording).fieldWeights
    if chosen.isGiven {
      let moment = ImportMoment(date: Date(), zone: settings.zone)
      let index = try MatchFiles(moment: moment, wording: wording).index(chosen)
      return try Matcher(index.source, weights: weights).candidates(for: question, top: top)
    }
    let composition = try Composition.open(common.storePath(settings), readOnly: true)
    defer { composition.close() }
    return try Matcher(index: composition.sources.gnaf, weights: weights)
      .candidates(for: question, top: top)
  }
}
