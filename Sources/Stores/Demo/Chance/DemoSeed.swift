/// The number all demonstration data grows from: the same seed, the same data, byte for byte.
///
/// Every record draws from a stream of its own, named by its kind and position. So a record does
/// not depend on how many others were made before it, and any of them can be made alone.
package struct DemoSeed: Hashable, Sendable {
  package let value: UInt64

  package init(_ value: UInt64) {
    self.value = value
  }

  /// The stream of one record.
  func random(_ stream: DemoStream, _ index: Int) -> DemoRandom {
    let kind = DemoRandom.mixed(value ^ (stream.rawValue &* 0xD1B5_4A32_D192_ED03))
    return DemoRandom(state: DemoRandom.mixed(kind &+ UInt64(bitPattern: Int64(index))))
  }
}

/// A kind of record that draws from its own numbers.
enum DemoStream: UInt64 {
  case endowment = 1
  case unit
  case lease
  case neighbourhood
  case queue
  case host
  case machine
  case tenant
  case village
  case load
  case step
  case stewardship
  case extent
  case titleDeed
  case party
  case dispute
  case account
  case shrine
  case project
  case volume
  case certificate
  case onboarding
  case site
  case backup
  case image
  case network
  case gpuNode
  case finding
  case userAccount
  case benchmark
  case incident
  case cloudProject
  case snapshot
}
