import Domain
import Foundation
import Monitoring
import Patience
import Testing

@MainActor
@Suite(.timeLimit(.patience))
struct PollerChangesTests {
  @Test func `an unchanged token renews the age without reading`() async throws {
    let rig = Rig(hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      for _ in 1...5 { _ = await rig.advance(by: .seconds(2)) }
      #expect(rig.source.reads.count == 1)
      #expect(rig.source.tokensAsked == 6)
      let latest = try #require(await rig.shown.next())
      #expect(latest.freshness(at: rig.clock.date) == .fresh)
    }
  }

  @Test func `a changed token reads again`() async throws {
    let rig = Rig(hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      rig.source.token(.success(1))
      rig.source.answer(.success(5))
      _ = await rig.advance(by: .seconds(2))
      #expect(rig.source.reads.count == 2)
      #expect(await rig.shown.next()?.value == 5)
      _ = await rig.advance(by: .seconds(2))
      #expect(rig.source.reads.count == 2)
    }
  }

  @Test func `a value as old as the rereads is read again though nothing changed`() async throws {
    let rig = Rig(rereads: .seconds(6), hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      for _ in 1...6 { _ = await rig.advance(by: .seconds(2)) }
    }
    #expect(rig.source.reads.map(\.timeIntervalSince1970) == [0, 6, 12])
  }

  @Test func `a change while a read failed is not forgotten`() async throws {
    let rig = Rig(hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      rig.source.token(.success(1))
      rig.source.answer(.failure(.locked))
      _ = await rig.advance(by: .seconds(2))
      rig.source.answer(.success(9))
      _ = await rig.advance(by: .seconds(1))
      #expect(await rig.shown.next()?.value == 9)
    }
    #expect(rig.source.reads.count == 3)
  }

  @Test func `a token that cannot be had is a failure, and the value stands when it can again`()
    async throws
  {
    let rig = Rig(hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      #expect(await rig.shown.next()?.value == 0)
      rig.source.token(.failure(.locked))
      _ = await rig.advance(by: .seconds(2))
      let failed = try #require(await rig.shown.next())
      #expect(failed.error == .locked)
      #expect(failed.value == 0)

      rig.source.token(.success(0))
      _ = await rig.advance(by: .seconds(1))
      let back = try #require(await rig.shown.next())
      #expect(back.error == nil)
      #expect(back.asOf == Date(timeIntervalSince1970: 3))
    }
    #expect(rig.source.reads.count == 1)
  }

  @Test func `the viewer is told of a renewed age before it would look late`() async throws {
    let rig = Rig(hasChanges: true)
    try await rig.run {
      _ = await rig.clock.sleepers(2)
      for _ in 1...10 {
        let told = try #require(await rig.shown.next())
        #expect(told.freshness(at: rig.clock.date) == .fresh)
        for _ in 1...2 { _ = await rig.advance(by: .seconds(2)) }
      }
    }
    #expect(rig.source.reads.count == 1)
  }
}
