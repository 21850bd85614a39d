/// An amount of cloud capacity: granted, allocated or used.
package struct Resources: Hashable, Sendable {
  package let vcpus: Int
  package let memoryMiB: Int
  package let diskGiB: Int
  package let gpus: Int

  package init(vcpus: Int, memoryMiB: Int, diskGiB: Int, gpus: Int) {
    self.vcpus = vcpus
    self.memoryMiB = memoryMiB
    self.diskGiB = diskGiB
    self.gpus = gpus
  }

  package static let zero = Resources(vcpus: 0, memoryMiB: 0, diskGiB: 0, gpus: 0)

  package static func + (left: Self, right: Self) -> Self {
    Resources(
      vcpus: left.vcpus + right.vcpus, memoryMiB: left.memoryMiB + right.memoryMiB,
      diskGiB: left.diskGiB + right.diskGiB, gpus: left.gpus + right.gpus)
  }

  /// What is left when an amount is taken away, of each kind never below zero.
  package func without(_ taken: Self) -> Self {
    Resources(
      vcpus: max(0, vcpus - taken.vcpus), memoryMiB: max(0, memoryMiB - taken.memoryMiB),
      diskGiB: max(0, diskGiB - taken.diskGiB), gpus: max(0, gpus - taken.gpus))
  }

  /// The amount of one kind.
  package subscript(kind: ResourceKind) -> Int {
    switch kind {
    case .vcpu: vcpus
    case .memory: memoryMiB
    case .disk: diskGiB
    case .gpu: gpus
    }
  }

  /// The share of `whole` taken, of one kind; nil where the whole is zero (no limit, or none granted).
  package func share(of whole: Resources, _ kind: ResourceKind) -> Double? {
    whole[kind] > 0 ? Double(self[kind]) / Double(whole[kind]) : nil
  }

  /// The same share in whole millionths, rounded half up: exact, so that whoever orders by it agrees.
  package func millionths(of whole: Resources, _ kind: ResourceKind) -> Int? {
    whole[kind] > 0 ? (self[kind] * 1_000_000 + whole[kind] / 2) / whole[kind] : nil
  }

  /// The kind of which the largest share of this whole is taken; nil where it has none of any.
  package func tightest(of whole: Resources) -> (kind: ResourceKind, share: Double)? {
    ResourceKind.allCases
      .compactMap { kind in share(of: whole, kind).map { (kind, $0) } }
      .max { $0.1 < $1.1 }
  }
}

/// A kind of cloud capacity.
package enum ResourceKind: Int, Coded {
  case vcpu = 1
  case memory
  case disk
  case gpu
}
