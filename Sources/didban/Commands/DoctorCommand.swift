import App
import ArgumentParser
import Canvas
import Domain
import Foundation
import Persian
import Stores
import Terminal

/// Says what works here and what does not: store, terminal, settings, themes.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say(
      "وضعیت مخزن، پایانه و تنظیمات را می‌گوید.", "Reports on store, terminal and settings."))

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let path = common.storePath(settings)
    var report = DoctorReport(wording: wording)
    report.describe(TerminalIdentity(environment: ProcessInfo.processInfo.environment))
    report.describeFolders()
    await report.describeStore(at: path)
    for line in report.lines { Output.standard.line(line) }
    guard report.isHealthy else { throw ExitCode(1) }
  }
}
