import ArgumentParser
import Persian

/// The review queue without a screen: the same rules for scripts.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: say(
      "صف بازبینی نشانی‌ها: برداشتن، تصمیم، واگرد، کارگر تطبیق، آمار، پست، درستی‌سنجی.",
      "The review queue: taking, deciding, undoing, the matching worker, figures, the Post, quality."
    ),
    subcommands: [
      QueueListCommand.self, QueueShowCommand.self, QueueTakeCommand.self,
      QueueAcceptCommand.self, QueueRejectCommand.self, QueueSkipCommand.self,
      QueueAskPostCommand.self, QueueSendBackCommand.self, QueueUndoCommand.self,
      QueueRedoCommand.self, QueueReleaseCommand.self, QueueWorkCommand.self,
      QueueStatsCommand.self, QueueExportCommand.self, QueueImportAnswersCommand.self,
      QueueRequestsCommand.self, QueuePlantCommand.self, QueueLabelsCommand.self,
      QueueSecondCommand.self, QueueReviewCommand.self, QueueArbitrateCommand.self,
      QueueFinaliseCommand.self,
    ])
}
