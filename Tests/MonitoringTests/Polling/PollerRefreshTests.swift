import Domain
import Foundation
import Monitoring
import Patience
import Testing

@MainActor
@Suite(.timeLimit(.patience))
struct PollerRefreshTests {
  @Test func `a refresh reads at once and starts the interval anew`() async throws {
    let rig = Rig()
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      rig.clock.advance(by: .seconds(1))
      rig.poller.refresh()
      await rig.source.begun(2)
      #expect(await rig.clock.sleepers(2).first == .seconds(3))
    }
  }

  @Test func `a refresh reads even where nothing changed`() async throws {
    let rig = Rig(hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      rig.source.answer(.success(3))
      rig.poller.refresh()
      await rig.source.begun(2)
      _ = await rig.clock.sleepers(2)
      #expect(await rig.shown.next()?.value == 3)
    }
  }

  @Test func `many refreshes during a read are one more read`() async throws {
    let rig = Rig()
    rig.source.hold()
    try await rig.run {
      await rig.source.begun(1)
      for _ in 1...10 { rig.poller.refresh() }
      rig.source.answer(.success(2))
      rig.source.release()
      await rig.source.begun(2)
      _ = await rig.clock.sleepers(2)
      #expect(rig.source.reads.count == 2)
      #expect(await rig.shown.next()?.value == 2)
    }
  }

  @Test func `a refresh does not wait for the back-off`() async throws {
    let rig = Rig(backoff: Backoff(initial: .seconds(60), jitter: 0))
    rig.source.answer(.failure(.locked))
    try await rig.run {
      #expect(await rig.clock.sleepers(1) == [.seconds(60)])
      rig.source.answer(.success(4))
      rig.poller.refresh()
      await rig.source.begun(2)
      #expect(await rig.clock.sleepers(2).first == .seconds(2))
    }
  }
}
