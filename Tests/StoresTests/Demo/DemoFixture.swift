import Foundation
import Persian
import Testing

@testable import Stores

/// Demonstration data small enough for a test, and the moment it is made for.
enum DemoFixture {
  /// 1404/06/26 at 11:00 in Tehran, a Wednesday.
  static let now = Date(timeIntervalSince1970: 1_758_094_200)
  static let today = Day(epoch: 20_348)
  static let seed = DemoSeed(1404)

  static let tiny = DemoScale(
    endowments: 250, units: 1_300, gnafRows: 900, queueItems: 180, tenants: 6, hosts: 20,
    machines: 420)

  /// Large enough for shares to come near what they should be.
  static let sample = DemoScale(
    endowments: 4_000, units: 12_000, gnafRows: 6_000, queueItems: 600, tenants: 8, hosts: 40,
    machines: 600)

  /// The places and phrases, read once for all tests.
  private static let reading = Result { try DemoWorld(PlacesFolder.bundled()) }

  static func world() throws -> DemoWorld { try reading.get() }

  /// The sample registry, made once for all tests.
  static let estates = Result {
    Array(RegistryStream(world: try world(), scale: sample, seed: seed, today: today))
  }

  static func generator(_ scale: DemoScale = tiny, seed: DemoSeed = seed) throws -> DemoGenerator {
    try DemoGenerator(scale: scale, seed: seed, today: today, now: now)
  }
}
