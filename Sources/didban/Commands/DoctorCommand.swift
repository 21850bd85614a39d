import App
import ArgumentParser
import Canvas
import Domain
import Foundation
import Persian
import Stores
import Terminal

/// Says what works here and what does not: store, terminal, settings, themes, metrics servers.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say(
      "وضعیت مخزن، پایانه، تنظیمات و کارسازهای سنجه را می‌گوید.",
      "Reports on store, terminal, settings and metrics servers."))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("شیوه نوشتن سطرها.", "How rows are written."), valueName: "auto|V|I|K|P"))
  var bidi: BidiChoice?

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let path = common.storePath(settings)
    var report = DoctorReport(wording: wording)
    let environment = ProcessInfo.processInfo.environment
    let identity = TerminalIdentity(environment: environment)
    report.describe(identity)
    if identity.obstacle == nil {
      let preference = (bidi ?? settings.bidi ?? .automatic).preference
      report.describe(
        Output.terminal.weighed(against: preference, term: environment["TERM"] ?? ""))
    }
    report.describeFolders()
    await report.describeStore(at: path)
    await report.describeMetrics(try MetricSetup(settings), at: Date())
    for line in report.lines { Output.standard.line(line) }
    guard report.isHealthy else { throw ExitCode(1) }
  }
}
