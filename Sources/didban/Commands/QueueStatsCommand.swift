import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// The review queue in figures.
struct QueueStatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: say(
      "آمار صف بازبینی: مانده، سرعت، درستی، پایان.",
      "The review queue in figures: backlog, pace, quality, end."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var options: ReportOptions

  func run() async throws {
    let queue = try QueueStore(common, writes: false)
    defer { queue.close() }
    let report = try await queue.store.report(at: Date())
    try options.write(queue.wording.lines(of: report), document: QueueReportDocument(report))
  }
}
