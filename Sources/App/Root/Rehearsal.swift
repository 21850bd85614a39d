package import Canvas

/// An interface run without a terminal: messages go in, every effect is carried out at once.
///
/// Serves snapshots, text output and tests.
package struct Rehearsal: Sendable {
  package private(set) var state: AppState
  private let runner: EffectRunner
  /// Whether the operator has quit.
  package private(set) var isOver = false

  package init(state: AppState, sources: Sources) {
    self.state = state
    self.runner = EffectRunner(sources: sources)
  }

  /// Takes in messages one by one and waits for all they set going.
  package mutating func play(_ messages: [AppMessage]) async {
    await perform(state.settle())
    for message in messages { await perform(state.update(message)) }
  }

  /// Carries out work that was asked for, and all that follows from it.
  mutating func perform(_ wanted: [Effect]) async {
    var queue = wanted
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if effect == .quit { isOver = true }
      if let result = await runner.perform(effect) {
        queue += state.update(.result(result))
      }
    }
  }

  /// What is on the screen now.
  package func surface() -> Surface { state.surface() }
}
