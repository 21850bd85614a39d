import Domain
import Foundation
import Monitoring
import Patience
import Persian
import Testing

@Suite(.timeLimit(.patience))
struct MetricMonitorTests {
  private let clock = ManualClock()
  private let source = ScriptedMetrics()
  private let key = MetricKey(server: "scripted", group: .host)

  private func monitor() -> MetricMonitor {
    let clock = clock
    return MetricMonitor(
      MetricCatalogue([ScriptedMetrics.query("a"), ScriptedMetrics.query("b", every: 30)]),
      sources: [(source, MetricGroup.allCases)], clock: clock, wallClock: { clock.date })
  }

  @Test func `there is a place for what a server can be asked, and for nothing else`() {
    #expect(monitor().unread.map(\.key) == [key])
    #expect(monitor().unread.first?.reading.schedule.every == .seconds(30))
  }

  @Test func `nothing is asked until somebody looks, and nothing once they look away`() async {
    let monitor = monitor()
    await withTaskGroup { group in
      group.addTask { await monitor.run() }
      #expect(source.takeAsked() == [])
      monitor.watch([key])
      var updates = monitor.updates.makeAsyncIterator()
      let first = await updates.next()
      #expect(first?.key == key && first?.reading.value?.count == 2)
      #expect(source.takeAsked() == ["a", "b"])
      clock.advance(by: .seconds(5))
      monitor.refreshAll()
      _ = await updates.next()
      monitor.watch([])
      #expect(source.takeAsked() == ["a", "b"])
      monitor.refreshAll()
      group.cancelAll()
    }
    #expect(source.takeAsked() == [])
  }
}
