import Domain
import Persian

/// Snapshots of the demonstration: of volumes that are there, and of some that are gone.
struct SnapshotPlan: Sendable {
  let snapshots: [VolumeSnapshot]

  init(of cloud: CloudPlan, volumes: [Volume], seed: DemoSeed, today: Day) {
    var snapshots: [VolumeSnapshot] = []
    for volume in volumes {
      var random = seed.random(.snapshot, Int(volume.id.raw))
      guard random.chance(0.2) else { continue }
      let id = snapshots.count + 1
      let age = random.integer(0...max(0, today - volume.created))
      snapshots.append(
        VolumeSnapshot(
          id: RecordID(Int64(id)), code: Self.code(id), name: "\(volume.name)-snap",
          tenant: volume.tenant, tenantName: volume.tenantName, volumeCode: volume.code,
          volume: volume.id, volumeName: volume.name, sizeGiB: volume.sizeGiB,
          state: Self.rare(id) ?? .available, created: today.advanced(by: -age)))
    }
    for index in 0..<max(4, volumes.count / 30) {
      var random = seed.random(.snapshot, -(index + 1))
      guard let tenant = random.element(of: cloud.tenants) else { break }
      let id = snapshots.count + 1
      let gone: CleanText = "vol-gone-\(DemoCode.padded(index + 1, to: 3))"
      snapshots.append(
        VolumeSnapshot(
          id: RecordID(Int64(id)), code: Self.code(id),
          name: "\(tenant.code)-before-upgrade-\(DemoCode.padded(index + 1, to: 2))",
          tenant: tenant.id, tenantName: tenant.name, volumeCode: gone, volume: nil,
          volumeName: gone, sizeGiB: Self.sizes.draw(&random), state: .available,
          created: today.advanced(by: -random.integer(20...700))))
    }
    self.snapshots = snapshots
  }

  private static func code(_ id: Int) -> CleanText { "snap-\(DemoCode.padded(id, to: 5))" }

  /// States so rare that a few snapshots get them by number.
  private static func rare(_ id: Int) -> VolumeSnapshotState? {
    switch id % 40 {
    case 7: .busy
    case 13: .creating
    case 21: .error
    case 29: .deleting
    default: nil
    }
  }

  private static let sizes = Odds<Int>([(20, 30), (200, 20)], last: (100, 50))
}
