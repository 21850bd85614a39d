import ArgumentParser
import Persian
import Terminal

/// The command line: what can be asked of didban, and the one way out with an exit code.
@main
struct Didban: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "didban",
    abstract: say(
      "پایشگر موقوفات، ابر دماوند و تطبیق نشانی، در پایانه و از راست به چپ.",
      "Monitors endowments, the Damavand cloud and address matching, in the terminal."),
    discussion: say(
      """
      بی فرمان، کنسول را روی مخزن تنظیم‌شده باز می‌کند.
      کدهای خروج: 0 انجام شد، 64 فرمان نادرست، 65 داده نادرست، 66 پرونده یا مخزن نیست، \
      69 پایانه به کار نمی‌آید، 70 خطای درونی، 73 نوشتن ممکن نیست، 74 خطای دیسک، 75 مخزن قفل است.
      """,
      """
      Without a command it opens the console on the configured store.
      Exit codes: 0 done, 64 wrong usage, 65 bad data, 66 no such file or store, \
      69 the terminal cannot be used, 70 internal error, 73 cannot write, 74 disk error, \
      75 the store is locked.
      """),
    version: Version.current,
    subcommands: [
      RunCommand.self, DemoCommand.self, GenerateCommand.self, ImportCommand.self,
      CollectCommand.self,
      MatchCommand.self, IndexCommand.self, QueueCommand.self, ExportCommand.self,
      SnapshotCommand.self, TextCommand.self, WasteCommand.self, SloCommand.self,
      CapacityCommand.self, ShowbackCommand.self, SecurityCommand.self,
      AuditCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  @MainActor
  static func main() async {
    ProgramMemory.shareHeap()
    QuitSignal.reclaim()
    do {
      var command = try parseAsRoot(LaunchLanguage.arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Exit.leave(with: error)
    }
  }
}

/// The version of the product.
enum Version {
  static let current = "0.1.0"
}
