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

  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "text|json"))
  var format: QueueFormat = .text

  func run() async throws {
    let queue = try QueueStore(common, writes: false)
    defer { queue.close() }
    let report = try await queue.store.report(at: Date())
    switch format {
    case .json: Output.standard.write(try JSONText.page(QueueReportDocument(report)) + "\n")
    case .text:
      for line in queue.wording.lines(of: report) { Output.standard.row(line) }
    }
  }
}
