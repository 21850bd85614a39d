import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// The addresses that two clerks judged differently, and a third one's verdict on them.
struct QueueArbitrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arbitrate",
    abstract: say(
      "اختلاف‌های دو بازبین را می‌نویسد، یا با شماره، میان آن‌ها داوری می‌کند.",
      "Lists what two clerks judged differently, or with a number, settles it."))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("شماره بازبینی.", "The number of the review.")))
  var number: Int64?

  @OptionGroup var given: GivenVerdict

  @Option(help: ArgumentHelp(say("بیشترین شمار.", "At most so many.")))
  var limit = 100

  func run() async throws {
    let queue = try QueueStore(common, writes: number != nil, isSupervision: number != nil)
    defer { queue.close() }
    let wording = queue.wording
    let ruling = try await given.ruling(in: queue.store, wording)
    do throws(SourceError) {
      if let number, let ruling {
        _ = try await queue.store.arbitrate(
          RecordID(number), ruling, at: queue.settings.desk(), now: Date())
        Output.standard.line(wording.judged(.arbitrated))
        return
      }
      let page = try await queue.store.disagreements(Window(offset: 0, limit: limit))
      for disagreement in page.rows {
        for line in wording.lines(of: disagreement) { Output.standard.row(line) }
      }
      if page.rows.isEmpty { Output.standard.line(wording.nothingToSettle) }
      if page.total > page.rows.count {
        Output.error.line(wording.further(page.total - page.rows.count))
      }
    } catch {
      throw Failure(ofReview: error, wording: wording)
    }
  }
}
