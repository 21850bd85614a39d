package import Canvas
package import Domain

/// The loop on the main actor: messages in, state forward, effects out, one frame.
@MainActor
package final class Runtime {
  package private(set) var state: AppState
  private let screen: any Screen
  private let mailbox: Mailbox<AppMessage>
  private let runner: EffectRunner
  private let refreshAll: @Sendable () -> Void
  private let watchMetrics: @Sendable (Set<MetricKey>) -> Void
  private let watchServices: @Sendable (Bool) -> Void
  private let theme: (String) -> Theme
  private var isOver = false
  private var lastPaint: ContinuousClock.Instant?

  package init(
    state: AppState, screen: any Screen, mailbox: Mailbox<AppMessage>, sources: Sources,
    refreshAll: @escaping @Sendable () -> Void,
    watchMetrics: @escaping @Sendable (Set<MetricKey>) -> Void = { _ in },
    watchServices: @escaping @Sendable (Bool) -> Void = { _ in },
    theme: @escaping (String) -> Theme
  ) {
    self.state = state
    self.screen = screen
    self.mailbox = mailbox
    self.runner = EffectRunner(sources: sources)
    self.refreshAll = refreshAll
    self.watchMetrics = watchMetrics
    self.watchServices = watchServices
    self.theme = theme
  }

  /// Runs until the operator quits; throws where the screen is lost.
  package func run() async throws {
    try await withThrowingDiscardingTaskGroup { effects in
      try start(state.settle(), in: &effects)
      effects.addTask { [mailbox] in
        try? await Task.sleep(for: Self.patienceForFigures)
        mailbox.post(.repaint)
      }
      for await batch in mailbox.batches {
        // Everything pending is taken in before one paint: a held key costs one frame, not many.
        var urgency = AppState.Urgency.none
        for message in batch {
          urgency = max(urgency, state.urgency(of: message))
          try start(state.update(message), in: &effects)
        }
        if isOver { break }
        if urgency == .atOnce || urgency == .inTime && isTimely { try paint() }
      }
      effects.cancelAll()
    }
  }

  private func start(
    _ wanted: [Effect], in effects: inout ThrowingDiscardingTaskGroup<any Error>
  ) throws {
    for effect in wanted {
      switch effect {
      case .quit: isOver = true
      case .refreshAll: refreshAll()
      case .watchMetrics(let keys): watchMetrics(keys)
      case .watchServices(let isSeen): watchServices(isSeen)
      case .chooseSample(let number): screen.choose(sample: number)
      case .copy(let text): try screen.copy(text)
      default:
        effects.addTask { [runner, mailbox, rest = screen.care.restingTime] in
          if let result = await runner.perform(effect, rest: rest) { mailbox.post(.result(result)) }
        }
      }
    }
  }

  /// Whether the line bears a frame that no key asked for.
  ///
  /// The first one waits for all figures: painted twice it would take a slow line twice as long.
  private var isTimely: Bool {
    lastPaint.map { ContinuousClock.now - $0 >= screen.care.pace } ?? state.figures.areAllAsked
  }

  private static let patienceForFigures = Duration.milliseconds(100)

  /// Sends the newest state, unless the last frame is still on its way.
  private func paint() throws {
    guard screen.isDrained else {
      let mailbox = mailbox
      Task {
        try? await Task.sleep(for: .milliseconds(10))
        mailbox.post(.repaint)
      }
      return
    }
    lastPaint = .now
    state.session.isLineSlow = screen.care.isSlow
    try screen.present(state.surface().mirrored(), theme: theme(state.session.theme))
  }
}
