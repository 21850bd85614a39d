package import Domain
package import Foundation

/// The pollers of metrics: one a server and group, asking only while somebody looks.
///
/// However many panes show a group, it is asked for once.
package struct MetricMonitor: Sendable {
  private struct Desk: Sendable {
    let round: MetricRound
    let poller: Poller<[MetricFigure]>
  }

  private let desks: [MetricKey: Desk]
  private let keys: [MetricKey]
  private let tray = UpdateTray<MetricUpdate>()

  /// What changed, the newest of each group; for one reader, ends with `run`.
  package let updates: AsyncStream<MetricUpdate>

  /// `groups` says which groups are asked of the source of that place in `sources`.
  package init(
    _ catalogue: MetricCatalogue, sources: [(source: any MetricSource, groups: [MetricGroup])],
    clock: any Clock<Duration>, wallClock: @escaping @Sendable () -> Date
  ) {
    var desks: [MetricKey: Desk] = [:]
    var keys: [MetricKey] = []
    for (source, groups) in sources {
      for group in groups {
        let queries = catalogue.queries(of: group)
        guard let soonest = queries.map(\.interval).min() else { continue }
        let round = MetricRound(queries, from: source)
        let poller = Poller<[MetricFigure]>(
          schedule: Schedule(every: .seconds(soonest)), backoff: Backoff(initial: .seconds(2)),
          clock: clock, wallClock: wallClock, isWatched: false
        ) { (now) async throws(SourceError) in
          try await round.read(at: now)
        }
        let key = MetricKey(server: source.name, group: group)
        desks[key] = Desk(round: round, poller: poller)
        keys.append(key)
      }
    }
    self.desks = desks
    self.keys = keys
    let tray = tray
    updates = AsyncStream { await tray.next() }
  }

  /// What there is before any server has answered, in the order of the sources and their groups.
  package var unread: [MetricUpdate] {
    keys.compactMap { key in
      desks[key].map { MetricUpdate(key: key, reading: $0.poller.unread) }
    }
  }

  /// Asks until cancelled; to be run once.
  package func run() async {
    await withDiscardingTaskGroup { group in
      for (key, desk) in desks {
        group.addTask { await desk.poller.run() }
        group.addTask {
          for await reading in desk.poller.readings {
            tray.post(MetricUpdate(key: key, reading: reading))
          }
        }
      }
    }
    tray.close()
  }

  /// Asks for these groups from now on, and for no other.
  package func watch(_ keys: Set<MetricKey>) {
    for (key, desk) in desks { desk.poller.setWatched(keys.contains(key)) }
  }

  /// What these groups say at this moment, for whoever runs no pollers.
  package func read(_ keys: Set<MetricKey>, at now: Date) async -> [MetricUpdate] {
    var updates: [MetricUpdate] = []
    for (key, desk) in desks where keys.contains(key) {
      desk.round.force()
      updates.append(MetricUpdate(key: key, reading: await desk.poller.read(at: now)))
    }
    return updates
  }

  /// Asks for everything that is watched at once.
  package func refreshAll() {
    for desk in desks.values {
      desk.round.force()
      desk.poller.refresh()
    }
  }
}
