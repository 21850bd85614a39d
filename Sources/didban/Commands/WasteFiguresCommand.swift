import App
import ArgumentParser
import Domain
import Foundation
import Persian
import Stores

/// What could be given back and what was this month, in all and by agency, as the store has it.
struct WasteFiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: say(
      "آزادشدنی و آزادشده این ماه، به دستگاه؛ از آخرین پیمایش.",
      "What could be given back and what was this month, by agency; by the last survey."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let store = try StoreAtWork.open(common, settings, wording, writes: false)
    defer { try? store.close() }
    let now = Date()
    let figures: WasteStatistics
    do throws(SourceError) {
      figures = try await store.wasteStatistics(
        on: JalaliFormat.day(of: now, zone: settings.zone))
    } catch {
      throw Failure(error, wording: wording)
    }
    try report.write(
      wording.lines(of: figures, at: now), document: WasteFiguresDocument(figures))
  }
}
