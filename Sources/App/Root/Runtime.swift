package import Canvas

/// The loop on the main actor: messages in, state forward, effects out, one frame.
@MainActor
package final class Runtime {
  package private(set) var state: AppState
  private let screen: any Screen
  private let mailbox: Mailbox<AppMessage>
  private let runner: EffectRunner
  private let refreshAll: @Sendable () -> Void
  private let theme: (String) -> Theme
  private var isOver = false

  package init(
    state: AppState, screen: any Screen, mailbox: Mailbox<AppMessage>, sources: Sources,
    refreshAll: @escaping @Sendable () -> Void, theme: @escaping (String) -> Theme
  ) {
    self.state = state
    self.screen = screen
    self.mailbox = mailbox
    self.runner = EffectRunner(sources: sources)
    self.refreshAll = refreshAll
    self.theme = theme
  }

  /// Runs until the operator quits; throws where the screen is lost.
  package func run() async throws {
    try await withThrowingDiscardingTaskGroup { effects in
      start(state.settle(), in: &effects)
      try paint()
      for await batch in mailbox.batches {
        // Everything pending is taken in before one paint: a held key costs one frame, not many.
        var isNews = false
        for message in batch {
          isNews = state.isNews(message) || isNews
          start(state.update(message), in: &effects)
        }
        if isOver { break }
        if isNews { try paint() }
      }
      effects.cancelAll()
    }
  }

  private func start(
    _ wanted: [Effect], in effects: inout ThrowingDiscardingTaskGroup<any Error>
  ) {
    for effect in wanted {
      switch effect {
      case .quit: isOver = true
      case .refreshAll: refreshAll()
      case .chooseSample(let number): screen.choose(sample: number)
      default:
        effects.addTask { [runner, mailbox] in
          if let result = await runner.perform(effect) { mailbox.post(.result(result)) }
        }
      }
    }
  }

  /// Sends the newest state, unless the last frame is still on its way.
  private func paint() throws {
    guard screen.isDrained else {
      let mailbox = mailbox
      Task {
        try? await Task.sleep(for: .milliseconds(30))
        mailbox.post(.repaint)
      }
      return
    }
    try screen.present(state.surface().mirrored(), theme: theme(state.session.theme))
  }
}
