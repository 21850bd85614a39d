import Domain
import Foundation
import Testing

@testable import App
@testable import didban

/// Readers of the store are few, and so are the threads of tasks: neither may wait for the other.
@Suite(.serialized)
struct WaitingTests {
  @Test(.timeLimit(.minutes(1)))
  func `matching many addresses while lists are read comes to an end`() async throws {
    let program = try Program.withSampleStore()
    let composition = try Composition.open(program.store, readOnly: true)
    defer { composition.close() }
    let runner = EffectRunner(sources: composition.sources)
    guard case .toReview(.success(let first)) = await runner.perform(.nextToReview(after: nil)),
      let address = first
    else {
      Issue.record("no address waits")
      return
    }
    let answered = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<36 {
        group.addTask {
          switch number % 3 {
          case 0: await runner.perform(.match(address)) != nil
          case 1: await runner.perform(.loadHosts) != nil
          default: await runner.perform(.nextToReview(after: nil)) != nil
          }
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(answered == 36)
  }
}
