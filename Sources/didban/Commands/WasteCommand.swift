import App
import ArgumentParser
import Domain
import Foundation
import Monitoring
import Persian
import Stores

/// What rules call waste on the metrics servers of the settings, with the figures that prove it.
struct WasteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waste",
    abstract: say(
      "منابع هدررفته ابر را به قاعده‌های منتشرشده می‌یابد و عددهای آن را نشان می‌دهد.",
      "Finds wasted resources of the cloud by published rules, and shows the figures."),
    discussion: say(
      "قاعده‌ها در waste.toml پوشه تنظیمات عوض می‌شوند. دستگاه و اندازه هر ماشین از موجودی است (didban import machines)؛ پشتیبان، جوان و در دست نگهداری داوری نمی‌شود، و آنچه کم سنجیده شده «داده ناکافی» است.",
      "Rules change in waste.toml in the folder of settings. Whose a machine is and how large comes from the inventory (didban import machines); what is on standby, young or under maintenance is not judged, and of what was measured too little nothing is said."
    ))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "text|json"))
  var format: QueueFormat = .text

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let setup = try MetricSetup(settings)
    guard !setup.servers.isEmpty else {
      throw Failure(
        wording.noMetricServer, remedy: wording.howToNameMetricServer, code: .usage)
    }
    let composition = try Composition.open(common.storePath(settings), readOnly: true)
    defer { composition.close() }
    let now = Date()
    let today = JalaliFormat.day(of: now, zone: settings.zone)
    let survey = WasteSurvey(
      setup.sources, records: composition.store, inventory: composition.store)
    let reports: [WasteReport]
    do throws(SourceError) {
      reports = try await survey.reports(by: setup.wasteRules, at: now, today: today)
    } catch {
      throw Failure(error, wording: wording)
    }
    switch format {
    case .json: Output.standard.write(try JSONText.page(reports.map(WasteDocument.init)) + "\n")
    case .text:
      for line in reports.flatMap({ wording.lines(of: $0) }) { Output.standard.row(line) }
    }
  }
}
