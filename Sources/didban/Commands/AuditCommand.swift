import ArgumentParser
import Persian

/// What was changed by hand, and whether the trail of it holds.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: say(
      "سابقه عملیات: چه کسی چه چیزی را تغییر داد، و آیا زنجیره آن سالم است.",
      "The audit log: who changed what, and whether its chain holds."),
    subcommands: [AuditVerifyCommand.self, AuditListCommand.self])
}
