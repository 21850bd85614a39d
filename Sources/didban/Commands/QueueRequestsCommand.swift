import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// Lists what the Post was asked.
struct QueueRequestsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests",
    abstract: say(
      "پرسش‌هایی که نزد پست است، با سن هر یک.", "What the Post was asked, and how long ago."))

  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      say("به‌جای آن‌ها پاسخ‌گرفته‌ها، تازه‌ها نخست.", "The answered instead, the newest first.")))
  var answered = false

  @Option(help: ArgumentHelp(say("بیشترین شمار.", "At most so many.")))
  var limit = 1_000

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let queue = try QueueStore(common, writes: false)
    defer { queue.close() }
    let now = Date()
    let page = try await queue.store.postRequests(
      answered: answered, Window(offset: 0, limit: limit))
    switch report.format {
    case .json: Output.standard.write(try PostRequestDocument.json(page.rows, at: now) + "\n")
    case .text:
      for line in queue.wording.lines(of: page.rows, at: now) { Output.standard.row(line) }
      if page.total > page.rows.count {
        Output.error.line(queue.wording.further(page.total - page.rows.count))
      }
    }
  }
}
