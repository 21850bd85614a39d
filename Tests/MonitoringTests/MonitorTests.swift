import Domain
import Foundation
import Monitoring
import Patience
import Synchronization
import Testing

@Suite(.timeLimit(.patience))
struct MonitorTests {
  private let clock = ManualClock()

  private func poller<Value: Equatable & Sendable>(
    _ name: SourceName, _ read: @escaping Poller<Value>.Read
  ) -> Poller<Value> {
    let clock = clock
    return Poller(
      name: name, schedule: Schedule(every: .seconds(2), jitter: 0),
      backoff: Backoff(jitter: 0), clock: clock, wallClock: { clock.date },
      generator: SplitMix(seed: 1), read: read)
  }

  private func monitor(reads: Reads) -> Monitor {
    Monitor(
      registry: poller(.registry) { _ throws(SourceError) in
        reads.note(.registry)
        return Figures.registry()
      },
      cloud: poller(.cloud) { _ throws(SourceError) in
        reads.note(.cloud)
        throw .locked
      },
      addresses: poller(.addresses) { _ throws(SourceError) in
        reads.note(.addresses)
        return Figures.queue([:])
      },
      host: poller(.thisHost) { _ throws(SourceError) in
        reads.note(.thisHost)
        return Figures.host()
      })
  }

  @Test func `every source is heard of, and one that fails holds up no other`() async throws {
    let monitor = monitor(reads: Reads())
    var readings = monitor.unread
    #expect(readings.registry.value == nil)
    await withTaskGroup { group in
      group.addTask { await monitor.run() }
      var heard: Set<SourceName> = []
      for await update in monitor.updates {
        heard.insert(update.source)
        readings.take(update)
        if heard.count == SourceName.allCases.count { break }
      }
      group.cancelAll()
    }
    #expect(readings.registry.value == Figures.registry())
    #expect(readings.cloud.error == .locked)
    #expect(readings.addresses.value == Figures.queue([:]))
    #expect(readings.host.value == Figures.host())
  }

  @Test func `refreshing one source reads that one alone, refreshing all reads all`() async {
    let reads = Reads()
    let monitor = monitor(reads: reads)
    await withTaskGroup { group in
      group.addTask { await monitor.run() }
      // Three watches and four polls; nothing is watched of the source that never answered.
      _ = await clock.sleepers(7)
      monitor.refresh(.thisHost)
      await reads.reached([.registry: 1, .cloud: 1, .addresses: 1, .thisHost: 2])
      _ = await clock.sleepers(7)
      monitor.refreshAll()
      await reads.reached([.registry: 2, .cloud: 2, .addresses: 2, .thisHost: 3])
      group.cancelAll()
    }
    #expect(reads.counts == [.registry: 2, .cloud: 2, .addresses: 2, .thisHost: 3])
  }

  @Test func `a cancelled monitor ends and ends its stream`() async {
    let monitor = monitor(reads: Reads())
    await withTaskGroup { group in
      group.addTask { await monitor.run() }
      _ = await clock.sleepers(7)
      group.cancelAll()
    }
    #expect(await clock.sleepers(0).isEmpty)
    var last: [MonitorUpdate] = []
    for await update in monitor.updates { last.append(update) }
    // What nobody took is still there, once a source.
    #expect(Set(last.map(\.source)).count == last.count)
  }

  /// How often each source was read.
  private final class Reads: Sendable {
    private let state = Mutex<[SourceName: Int]>([:])
    private let (changes, told) = AsyncStream<Void>.makeStream(
      bufferingPolicy: .bufferingNewest(1))

    var counts: [SourceName: Int] { state.withLock { $0 } }

    func note(_ source: SourceName) {
      state.withLock { $0[source, default: 0] += 1 }
      told.yield()
    }

    func reached(_ wanted: [SourceName: Int]) async {
      for await _ in changes where counts == wanted { return }
    }
  }
}
