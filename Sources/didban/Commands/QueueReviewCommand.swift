import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// A second look at a decided address, without its score and without the first decision.
struct QueueReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "second",
    abstract: say(
      "نشانی بعدی برای نگاه دوم را می‌دهد، یا با شماره، رأی دوم را می‌نویسد.",
      "Gives the next address for a second look, or with a number, writes the second verdict."),
    discussion: say(
      "نامزدها به ترتیب شناسه‌اند، نه امتیاز؛ تصمیم نخست دیده نمی‌شود.",
      "Candidates stand in the order of their codes, not of scores; the first decision is not shown."
    ))

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(say("شماره بازبینی.", "The number of the review.")))
  var number: Int64?

  @OptionGroup var given: GivenVerdict

  func run() async throws {
    let queue = try QueueStore(common, writes: true)
    defer { queue.close() }
    let wording = queue.wording
    let ruling = try await given.ruling(in: queue.store, wording)
    do throws(SourceError) {
      if let number, let ruling {
        let state = try await queue.store.decideSecond(
          RecordID(number), ruling, by: queue.person, at: Date())
        Output.standard.line(wording.judged(state))
        return
      }
      guard let item = try await queue.store.nextSecond(for: queue.person, at: Date()) else {
        Output.standard.line(wording.nothingToReviewTwice)
        return
      }
      let found = try Matcher(index: StoreIndex(store: queue.store).deferred)
        .candidates(for: item.address)
      for line in wording.lines(of: item, SecondReview.blind(found.candidates)) {
        Output.standard.row(line)
      }
    } catch {
      throw Failure(ofReview: error, wording: wording)
    }
  }
}
