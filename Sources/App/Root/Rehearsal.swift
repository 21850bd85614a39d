package import Canvas
package import Domain
package import Monitoring

/// An interface run without a terminal: messages go in, every effect is carried out at once.
///
/// Serves snapshots, text output and tests.
package struct Rehearsal: Sendable {
  package private(set) var state: AppState
  private let runner: EffectRunner
  private let refreshAll: @Sendable () -> Void
  private let readMetrics: @Sendable (Set<MetricKey>) async -> [MetricUpdate]
  private let readServices: @Sendable () async -> [ServiceUpdate]
  /// Whether the operator has quit.
  package private(set) var isOver = false

  /// `refreshAll` asks every source again, where there is one to ask; `readMetrics` asks metrics servers
  /// for these groups, `readServices` for the services they know.
  package init(
    state: AppState, sources: Sources, refreshAll: @escaping @Sendable () -> Void = {},
    readMetrics: @escaping @Sendable (Set<MetricKey>) async -> [MetricUpdate] = { _ in [] },
    readServices: @escaping @Sendable () async -> [ServiceUpdate] = { [] }
  ) {
    self.state = state
    self.refreshAll = refreshAll
    self.readMetrics = readMetrics
    self.readServices = readServices
    self.runner = EffectRunner(sources: sources)
  }

  /// Takes in messages one by one and waits for all they set going.
  package mutating func play(_ messages: [AppMessage]) async {
    await perform(state.settle())
    for message in messages { await perform(state.update(message)) }
  }

  /// Takes back what was said in passing, so that the same words said again are news.
  mutating func forgetNote() {
    state.note = nil
  }

  /// Carries out work that was asked for, and all that follows from it.
  mutating func perform(_ wanted: [Effect]) async {
    var queue = wanted
    while !queue.isEmpty {
      let effect = queue.removeFirst()
      if effect == .quit { isOver = true }
      if effect == .refreshAll {
        refreshAll()
        queue += await news(of: state.watchedMetrics)
        if state.isWatchingServices { queue += await newsOfServices() }
      }
      if case .watchMetrics(let keys) = effect { queue += await news(of: keys) }
      if case .watchServices(true) = effect { queue += await newsOfServices() }
      if let result = await runner.perform(effect) {
        queue += state.update(.result(result))
      }
    }
  }

  /// Takes in what metrics servers say now, and returns the work that follows.
  private mutating func news(of keys: Set<MetricKey>) async -> [Effect] {
    var effects: [Effect] = []
    for update in await readMetrics(keys) { effects += state.update(.metrics(update)) }
    return effects
  }

  private mutating func newsOfServices() async -> [Effect] {
    var effects: [Effect] = []
    for update in await readServices() { effects += state.update(.services(update)) }
    return effects
  }

  /// What is on the screen now.
  package func surface() -> Surface { state.surface() }
}
