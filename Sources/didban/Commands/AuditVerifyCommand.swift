import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Walks along the audit trail and says whether it holds.
struct AuditVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: say(
      "سراسر سابقه عملیات را می‌پیماید؛ اگر دست خورده باشد می‌گوید کجا و با 65 پایان می‌یابد.",
      "Walks along the whole audit log; where it was tampered with it says where and exits 65."),
    discussion: say(
      "چکیده آخرین سند را یادداشت کنید و بار دیگر با --head بدهید تا بریدن پایان زنجیره هم پیدا شود.",
      "Write the head digest down and give it back with --head, and even an end cut off will show.")
  )

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("چکیده‌ای که پیش‌تر یادداشت شده است.", "A head digest written down earlier."),
      valueName: "hex"))
  var head: Digest?

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let zone = settings.zone
    let store = try SQLiteStore.open(
      at: common.storePath(settings), readOnly: true)
    defer { try? store.close() }
    let report = try store.verifyAudit(expecting: head)
    for line in wording.lines(of: report, zone: zone) { Output.standard.line(line) }
    if !report.holds { throw ExitCode.badData }
  }
}

extension Digest: ExpressibleByArgument {
  /// Sixty-four hexadecimal digits.
  package init?(argument: String) {
    self.init(hex: argument)
  }
}
