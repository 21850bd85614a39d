import App
import ArgumentParser
import Domain
import Foundation
import Matching
import Persian
import Stores

/// Prints entries of the audit trail, the oldest first.
struct AuditListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: say(
      "سندهای سابقه عملیات را از قدیم به جدید می‌نویسد.",
      "Prints the entries of the audit log, the oldest first."))

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      say("تنها رکوردهای این نوع.", "Only records of this kind."),
      valueName: Subject.allCases.map(\.token).joined(separator: "|")))
  var subject: Subject?

  @Option(
    help: ArgumentHelp(
      say("تنها رکوردی با این شناسه.", "Only the record of this code."), valueName: "code"))
  var record: String?

  @Option(
    help: ArgumentHelp(
      say("تنها کار این شخص.", "Only what this person did."), valueName: "name"))
  var who: String?

  @Option(
    help: ArgumentHelp(
      say("از این روز (هجری شمسی).", "From this day on (Jalali)."), valueName: "1405/01/01"))
  var since: String?

  func run() throws {
    let settings = try common.settings()
    let wording = Wording(common.language(settings))
    let zone = settings.zone
    var filter = AuditFilter(subject: subject)
    filter.key = record.map { CleanText(RawText($0)) }
    filter.who = who.map { CleanText(RawText($0)) }
    if let since {
      guard let day = JalaliDate.parse(since) else {
        throw ValidationError(
          say("تاریخ «\(since)» شناخته نیست.", "unknown date '\(since)'."))
      }
      filter.since = day.start(in: zone)
    }
    let store = try SQLiteStore.open(
      at: common.storePath(settings), readOnly: true)
    defer { try? store.close() }
    try store.eachAuditEntry(filter) { entry in
      Output.standard.line(wording.line(of: entry, zone: zone))
    }
  }
}

extension Subject: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(token: argument)
  }
}
