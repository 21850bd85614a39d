package import Domain
package import Foundation
import Persian

/// The pollers of services, one a server.
///
/// Burn rates are asked for once a minute whether anybody looks or not, since a budget that burns at
/// fourteen times its pace calls a person by itself; what is left of a month only while somebody looks.
package struct ServiceMonitor: Sendable {
  private struct Desk: Sendable {
    let server: CleanText
    let round: ServiceRound
    let poller: Poller<[ServiceReport]>
  }

  private let desks: [Desk]
  private let tray = UpdateTray<ServiceUpdate>()

  /// What changed, the newest of each server; for one reader, ends with `run`.
  package let updates: AsyncStream<ServiceUpdate>

  /// Nothing is asked where there are no objectives.
  package init(
    _ objectives: [ServiceObjective], sources: [any MetricSource], clock: any Clock<Duration>,
    wallClock: @escaping @Sendable () -> Date
  ) {
    desks =
      objectives.isEmpty
      ? []
      : sources.map { source in
        let round = ServiceRound(objectives, from: source)
        let poller = Poller<[ServiceReport]>(
          schedule: Schedule(every: .seconds(60)), backoff: Backoff(initial: .seconds(2)),
          clock: clock, wallClock: wallClock
        ) { (now) async throws(SourceError) in
          try await round.read(at: now)
        }
        return Desk(server: source.name, round: round, poller: poller)
      }
    let tray = tray
    updates = AsyncStream { await tray.next() }
  }

  /// What there is before any server has answered, in the order of the sources.
  package var unread: [ServiceUpdate] {
    desks.map { ServiceUpdate(server: $0.server, reading: $0.poller.unread) }
  }

  /// Asks until cancelled; to be run once.
  package func run() async {
    await withDiscardingTaskGroup { group in
      for desk in desks {
        group.addTask { await desk.poller.run() }
        group.addTask {
          for await reading in desk.poller.readings {
            tray.post(ServiceUpdate(server: desk.server, reading: reading))
          }
        }
      }
    }
    tray.close()
  }

  /// Says whether anybody looks at the budgets; whoever begins to has them asked for at once.
  package func watch(_ isSeen: Bool) {
    for desk in desks {
      desk.round.setSeen(isSeen)
      if isSeen { desk.poller.refresh() }
    }
  }

  /// How the services stand at this moment, budgets and all, for whoever runs no pollers.
  package func read(at now: Date) async -> [ServiceUpdate] {
    var updates: [ServiceUpdate] = []
    for desk in desks {
      desk.round.setSeen(true)
      desk.round.force()
      updates.append(
        ServiceUpdate(server: desk.server, reading: await desk.poller.read(at: now)))
    }
    return updates
  }

  /// Asks for everything at once.
  package func refreshAll() {
    for desk in desks {
      desk.round.force()
      desk.poller.refresh()
    }
  }
}
