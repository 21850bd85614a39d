import ArgumentParser
import Persian

/// The review queue without a screen.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: say(
      "صف بازبینی نشانی‌ها: آمار، پست، درستی‌سنجی.",
      "The queue of addresses under review: figures, the Post, quality."),
    subcommands: [
      QueueStatsCommand.self, QueueExportCommand.self, QueueImportAnswersCommand.self,
      QueueRequestsCommand.self, QueuePlantCommand.self, QueueLabelsCommand.self,
      QueueSecondCommand.self,
    ])
}
