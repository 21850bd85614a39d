import Domain
import Persian

/// Volumes of the demonstration: those of machines, and some that were left behind.
struct VolumePlan: Sendable {
  let volumes: [Volume]

  init(of cloud: CloudPlan, seed: DemoSeed, today: Day) {
    var volumes: [Volume] = []
    for machine in cloud.machines {
      var random = seed.random(.volume, Int(machine.id.raw))
      for number in 0..<Self.perMachine.draw(&random) {
        let id = volumes.count + 1
        volumes.append(Self.volume(id, of: machine, number: number + 1, today, &random))
      }
    }
    for index in 0..<max(3, cloud.machines.count / 15) {
      var random = seed.random(.volume, -(index + 1))
      guard let tenant = random.element(of: cloud.tenants) else { break }
      volumes.append(Self.leftBehind(volumes.count + 1, index + 1, of: tenant, today, &random))
    }
    self.volumes = volumes
  }

  private static func volume(
    _ id: Int, of machine: VirtualMachine, number: Int, _ today: Day, _ random: inout DemoRandom
  ) -> Volume {
    let age = max(0, today - machine.created)
    return Volume(
      id: RecordID(Int64(id)), code: DemoCode.volume(id),
      name: "\(machine.name)-data-\(DemoCode.padded(number, to: 2))", tenant: machine.tenant,
      tenantName: machine.tenantName, machine: machine.id, machineName: machine.name,
      pool: pools.draw(&random), sizeGiB: sizes.draw(&random), state: rare(id) ?? .inUse,
      created: machine.created.advanced(by: random.integer(0...(age / 2))), detached: nil,
      lastBackup: backup(today, &random), project: machine.project,
      projectName: machine.projectName)
  }

  private static func leftBehind(
    _ id: Int, _ number: Int, of tenant: Tenant, _ today: Day, _ random: inout DemoRandom
  ) -> Volume {
    let idle = random.integer(1...320)
    let wasAttached = random.chance(0.8)
    return Volume(
      id: RecordID(Int64(id)), code: DemoCode.volume(id),
      name: "\(tenant.code)-old-\(DemoCode.padded(number, to: 3))", tenant: tenant.id,
      tenantName: tenant.name, machine: nil, machineName: "", pool: pools.draw(&random),
      sizeGiB: sizes.draw(&random), state: .available,
      created: today.advanced(by: -idle - random.integer(20...500)),
      detached: wasAttached ? today.advanced(by: -idle) : nil,
      lastBackup: random.chance(0.3) ? today.advanced(by: -idle) : nil)
  }

  /// Most are backed up every night, some lag, a few never were.
  private static func backup(_ today: Day, _ random: inout DemoRandom) -> Day? {
    if random.chance(0.1) { return nil }
    return today.advanced(
      by: -(random.chance(0.9) ? random.integer(0...1) : random.integer(3...60)))
  }

  /// States so rare that a few volumes get them by number.
  private static func rare(_ id: Int) -> VolumeState? {
    switch id % 120 {
    case 29: .error
    case 47: .backingUp
    case 66: .changing
    case 83: .maintenance
    case 97: .creating
    case 113: .deleting
    default: nil
    }
  }

  private static let perMachine = Odds<Int>([(0, 40), (2, 12), (3, 3)], last: (1, 45))
  private static let pools = Odds<CleanText>(
    [("ssd-01", 30), ("ssd-02", 20), ("archive-01", 8)], last: ("hdd-01", 42))
  private static let sizes = Odds<Int>(
    [(20, 6), (50, 12), (200, 20), (500, 14), (1_000, 8), (2_000, 3)], last: (100, 24))
}
