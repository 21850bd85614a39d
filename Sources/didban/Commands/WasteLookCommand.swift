import App
import ArgumentParser
import Domain
import Persian

/// What rules call waste now, with the figures that prove it; nothing is kept.
struct WasteLookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "look",
    abstract: say(
      "آنچه قاعده‌ها اکنون هدررفت می‌دانند، با عددهای آن؛ چیزی نگه داشته نمی‌شود.",
      "What rules call waste now, with the figures; nothing is kept."))

  @OptionGroup var common: CommonOptions

  @OptionGroup var report: ReportOptions

  func run() async throws {
    let asked = try WasteServers(common, writes: false)
    defer { asked.close() }
    let reports = try await asked.reports()
    try report.write(
      reports.flatMap { asked.wording.lines(of: $0) } + asked.remarks,
      document: reports.map { WasteDocument($0, asked.wording) })
    try asked.check(reports)
  }
}
