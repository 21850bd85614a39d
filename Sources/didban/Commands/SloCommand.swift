import App
import ArgumentParser
import Domain
import Foundation
import Monitoring
import Persian

/// How services keep what was promised of them, by the metrics servers of the settings.
struct SloCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slo",
    abstract: say(
      "خدمت‌ها را با تعهد، مانده بودجه خطا و نرخ مصرف آن نشان می‌دهد.",
      "Shows services with their objectives, what is left of their error budgets, and how fast those burn."
    ),
    discussion: say(
      "تعهدها در services.toml پوشه تنظیمات عوض می‌شوند. هشدار با دو پنجره است، چنان که SRE Workbook می‌گوید: پنجره بلند و کوتاه هر دو باید از مرز بگذرند. آنچه سنجیده نشده «نامشخص» است، هرگز سالم.",
      "Objectives change in services.toml in the folder of settings. A budget burns where a long window and a short one both pass a limit, as in the SRE Workbook. What was not measured is unknown, never fine."
    ))

  @OptionGroup var common: CommonOptions

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let setup = try MetricSetup.withServers(settings, wording)
    let updates = await setup.services().read(at: Date())
    guard !updates.isEmpty else {
      throw Failure(
        wording.noServicesAsked, remedy: wording.howToAskForServices, code: .usage)
    }
    let failed = updates.compactMap(\.reading.error)
    // What the others say is told all the same: a silent server must not hide a service that burns.
    if failed.count < updates.count {
      try report.write(
        updates.flatMap { wording.lines(of: $0) }, document: updates.map(ServiceDocument.init))
    }
    if let error = failed.first { throw Failure(error, wording: wording) }
  }
}
