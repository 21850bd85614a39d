import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Matches what arrives in the store's queue until it is stopped.
struct QueueWorkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work",
    abstract: say(
      "نشانی‌های رسیده را تطبیق می‌دهد تا متوقف شود.",
      "Matches the addresses that arrive until it is stopped."),
    discussion: say(
      "بی --index و --gnaf با جی‌نفِ خود مخزن تطبیق می‌دهد. چند کارگر با هم کار می‌کنند؛ آنچه یکی نیمه‌کاره گذاشت پس از دو دقیقه به دیگران می‌رسد.",
      "Without --index and --gnaf it matches to the store's own GNAF. Several workers may work at once; what one leaves undone goes to the others after two minutes."
    ))

  @OptionGroup var options: QueueOptions
  @OptionGroup var chosen: GnafOption

  @OptionGroup var acceptance: AcceptOption

  @OptionGroup var judging: ModelOption

  @Flag(
    help: ArgumentHelp(
      say("با پایان آنچه در انتظار است تمام می‌شود.", "End when nothing waits any more.")))
  var once = false

  @Option(help: ArgumentHelp(say("شمار رشته‌ها.", "Threads.")))
  var threads: Int = 2

  func validate() throws {
    guard chosen.gnaf == nil || chosen.index == nil else {
      throw ValidationError(
        say("یکی از --gnaf و --index، نه هر دو.", "--gnaf or --index, not both."))
    }
    guard (1...256).contains(threads) else {
      throw ValidationError(say("--threads میان ۱ و ۲۵۶ است.", "--threads is 1...256."))
    }
  }

  /// Seconds between two looks at an empty queue.
  private static let pause: TimeInterval = 1

  func run() throws {
    let queue = try options.open()
    defer { queue.close() }
    let worker = try worker(queue)
    var total = MatchTally()
    while true {
      do {
        total += try worker.drain { tally in
          if !once { Output.standard.line(queue.wording.line(of: tally)) }
        }
      } catch {
        // Another program's lock passes; scripts that wait for the end are told of it.
        guard !once, error == .locked else { throw error }
      }
      if once { break }
      Thread.sleep(forTimeInterval: Self.pause)
    }
    Output.standard.line(queue.wording.line(of: total))
  }

  private func worker(_ queue: QueueSession) throws -> QueueWorker {
    let model = try judging.read(queue.wording)
    let judge = ResultJudge(model: model, accept: acceptance.accept)
    return QueueWorker(
      desk: queue.store, matcher: Matcher(index: try gnaf(queue), weights: model.fieldWeights),
      judge: judge, threads: threads, session: CleanText(RawText(UUID().uuidString)),
      now: { Date() })
  }

  private func gnaf(_ queue: QueueSession) throws -> DeferredIndex {
    guard chosen.isGiven else { return StoreIndex(store: queue.store).deferred }
    let moment = ImportMoment(date: Date(), zone: queue.zone)
    return DeferredIndex(
      try MatchFiles(moment: moment, wording: queue.wording).index(chosen).source)
  }
}
