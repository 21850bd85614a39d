import ArgumentParser
import Persian

/// The matching of addresses to GNAF.
struct MatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: say(
      "نشانی‌ها را با ردیف‌های جی‌نف تطبیق می‌دهد.", "Matches addresses to GNAF rows."),
    subcommands: [
      MatchRunCommand.self, MatchExplainCommand.self, MatchEvaluateCommand.self,
      MatchLearnCommand.self, MatchCalibrateCommand.self,
    ],
    defaultSubcommand: MatchRunCommand.self)
}
