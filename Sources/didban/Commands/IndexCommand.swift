import ArgumentParser

/// What can be done with index files of GNAF rows.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: say("نمایه جی‌نف برای تطبیق.", "The index of GNAF for matching."),
    subcommands: [IndexBuildCommand.self, IndexInfoCommand.self])
}
