import Domain
import Foundation
import Patience
import Testing

@testable import Monitoring

@Suite(.timeLimit(.patience))
struct UpdateTrayTests {
  private let start = Date(timeIntervalSince1970: 0)

  @Test func `a slow viewer finds the newest of each source and nothing twice`() async {
    let tray = UpdateTray<MonitorUpdate>()
    for second in 0..<100 {
      tray.post(.addresses(.good(Figures.queue([:]), at: start + Double(second))))
      tray.post(.host(.good(Figures.host(), at: start + Double(second))))
    }
    tray.close()
    var taken: [MonitorUpdate] = []
    while let update = await tray.next() { taken.append(update) }
    #expect(
      taken == [
        .addresses(.good(Figures.queue([:]), at: start + 99)),
        .host(.good(Figures.host(), at: start + 99)),
      ])
  }

  @Test func `a viewer that waits is woken`() async {
    let tray = UpdateTray<MonitorUpdate>()
    async let update = tray.next()
    tray.post(.host(.good(Figures.host(), at: start)))
    #expect(await update?.source == .thisHost)
  }

  @Test func `a viewer that is cancelled gets nothing`() async {
    let tray = UpdateTray<MonitorUpdate>()
    let update = await withTaskGroup { group in
      group.addTask { await tray.next() }
      group.cancelAll()
      return await group.next() ?? nil
    }
    #expect(update == nil)
  }
}
