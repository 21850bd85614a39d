import App
import Domain
import Foundation
import Matching
import Monitoring
import Persian
import Stores

/// The parts of a session put together: the only place that names the real store, host and clock.
struct Composition: Sendable {
  let store: SQLiteStore
  let sources: Sources
  private let host = ProcHost()

  /// Matches to this index, or to the store's own GNAF rows where there is none.
  init(store: SQLiteStore, index: MemoryIndex? = nil) {
    self.store = store
    let gnaf = index.map(DeferredIndex.init) ?? StoreIndex(store: store).deferred
    var sources = Sources(
      registry: store, records: store, cloud: store, addresses: store, changes: store,
      imports: store, quality: store, waste: store,
      matcher: Matcher(index: gnaf, weights: MatchModel.shipped.fieldWeights), gnaf: gnaf,
      now: { Date() }, keep: ListMemory().keep)
    sources.incidents = store
    self.sources = sources
  }

  /// A worker that matches what arrives in the store to what clerks match to.
  func worker() -> QueueWorker {
    let now: @Sendable () -> Date = { Date() }
    return QueueWorker(
      desk: store, matcher: sources.matcher, judge: ResultJudge(model: sources.model, accept: nil),
      threads: 1, session: CleanText(RawText(UUID().uuidString)), now: now)
  }

  /// Works on the store's queue beside a session, until its task is cancelled.
  ///
  /// A batch looks all over the index: its memory is given back before the next.
  func workBesideSession() async { await worker().run(rest: sources.gnaf.giveBack) }

  /// Opens the store at a path; what only looks opens it for reading, and changes no byte of it.
  static func open(
    _ path: String, readOnly: Bool = false, index: MemoryIndex? = nil
  ) throws(SourceError) -> Composition {
    Composition(
      store: try SQLiteStore.open(at: path, readOnly: readOnly),
      index: index)
  }

  /// Closes the store; what SQLite keeps beside it goes with the last console.
  func close() {
    // Every decision is committed when it is made: a failure here loses nothing.
    try? store.close()
  }

  /// Gives back the memory of what can be read again: pages of the store and of the index.
  func giveBack() {
    store.releaseMemory()
    sources.gnaf.giveBack()
  }

  /// The pollers of the four sources.
  func monitor(zone: TimeZone) -> Monitor {
    let clock = ContinuousClock()
    let now: @Sendable () -> Date = { Date() }
    let every = Schedule(every: .seconds(2))
    return Monitor(
      registry: Poller(
        name: .registry, schedule: every, clock: clock, wallClock: now,
        changes: store
      ) { (now) async throws(SourceError) in
        try await store.statistics(on: JalaliFormat.day(of: now, zone: zone))
      },
      cloud: Poller(
        name: .cloud, schedule: every, clock: clock, wallClock: now, changes: store
      ) { (now) async throws(SourceError) in
        try await store.cloudStatistics(on: JalaliFormat.day(of: now, zone: zone))
      },
      addresses: Poller(
        name: .addresses, schedule: every, clock: clock, wallClock: now,
        changes: store
      ) { (now) async throws(SourceError) in
        try await store.statistics(at: now)
      },
      host: Poller(
        name: .thisHost, schedule: every, clock: clock, wallClock: now
      ) { (_) async throws(SourceError) in
        try await host.read()
      })
  }

  /// Every source read once, for screens without a session.
  func figures(at now: Date, zone: TimeZone) async throws(SourceError) -> [MonitorUpdate] {
    let unread = monitor(zone: zone).unread
    var (registry, cloud, addresses, machine) = (
      unread.registry, unread.cloud, unread.addresses, unread.host
    )
    let today = JalaliFormat.day(of: now, zone: zone)
    registry.succeed(with: try await store.statistics(on: today), at: now)
    cloud.succeed(with: try await store.cloudStatistics(on: today), at: now)
    addresses.succeed(with: try await store.statistics(at: now), at: now)
    machine.succeed(with: try await host.read(), at: now)
    return [
      .registry(registry), .cloud(cloud), .addresses(addresses), .host(machine),
    ]
  }
}
