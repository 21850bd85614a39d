import App
import ArgumentParser
import Domain
import Persian
import Stores

/// Surveys the servers of the settings and keeps what is found: what a timer runs once a day.
struct WasteSurveyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: say(
      "می‌پیماید و آنچه یافت نگه می‌دارد؛ برای اجرای روزانه.",
      "Surveys, and keeps what is found; to be run once a day."))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let asked = try WasteServers(common, writes: true)
    defer { asked.close() }
    let reports = try await asked.reports()
    do throws(SourceError) {
      let recording = try await asked.store.keep(
        reports, asked: asked.setup.wasteRules,
        tariff: asked.setup.tariffs.holding(on: asked.today), by: asked.person, at: asked.now,
        today: asked.today)
      Output.standard.line(asked.wording.surveyed(recording))
    } catch {
      throw Failure(error, wording: asked.wording)
    }
    try asked.check(reports)
  }
}
