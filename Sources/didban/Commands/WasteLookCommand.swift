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

  @Option(help: ArgumentHelp(say("قالب.", "Format."), valueName: "text|json"))
  var format: QueueFormat = .text

  func run() async throws {
    let asked = try WasteServers(common, writes: false)
    defer { asked.close() }
    let reports = try await asked.reports()
    switch format {
    case .json: Output.standard.write(try JSONText.page(reports.map(WasteDocument.init)) + "\n")
    case .text:
      for line in reports.flatMap({ asked.wording.lines(of: $0) }) { Output.standard.row(line) }
    }
  }
}
