import Domain
import Foundation
import Patience
import Persian
import Synchronization
import Testing

@testable import App
@testable import didban

/// Readers of the store are few, and so are the threads of tasks: neither may wait for the other.
@Suite(.serialized)
struct WaitingTests {
  @Test(.timeLimit(.patience))
  func `matching many addresses while lists are read comes to an end`() async throws {
    let program = try Program.withSampleStore()
    let composition = try Composition.open(program.store, readOnly: true)
    defer { composition.close() }
    let runner = EffectRunner(sources: composition.sources)
    let looking = ClerkDesk(clerk: "سارا", session: "", role: .viewer)
    let next = Effect.takeNext(TakingChoice(), besides: nil, looking)
    guard case .toReview(.success(let first)) = await runner.perform(next),
      let address = first?.address
    else {
      Issue.record("no address waits")
      return
    }
    let answered = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<36 {
        group.addTask {
          switch number % 3 {
          case 0: await runner.perform(.match(address, nil)) != nil
          case 1: await runner.perform(.loadHosts) != nil
          default: await runner.perform(next) != nil
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(answered == 36)
  }

  @Test(.timeLimit(.patience))
  func `work that keeps every core busy keeps no task from its thread`() async throws {
    let program = try Program.withSampleStore()
    let composition = try Composition.open(program.store, readOnly: true)
    defer { composition.close() }
    let runner = EffectRunner(sources: composition.sources)
    let end = End()
    let busy = Task {
      await withTaskGroup { group in
        for _ in 0..<(2 * ProcessInfo.processInfo.activeProcessorCount) {
          group.addTask { await runner.aside { while !end.isReached {} } }
        }
      }
    }
    // Each of these is taken up by a task thread, while none of the busy ones gives up its own.
    for _ in 0..<5 {
      let hosts = await runner.perform(.loadHosts)
      #expect(hosts != nil)
    }
    end.reach()
    await busy.value
  }
}

/// Something that is reached once, looked at from any thread.
private final class End: Sendable {
  private let reached = Atomic(false)

  var isReached: Bool { reached.load(ordering: .relaxed) }

  func reach() { reached.store(true, ordering: .relaxed) }
}
