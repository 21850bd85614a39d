import Domain
import Foundation
import Persian
import Testing

@testable import Stores

@Suite struct CloudPlanTests {
  private func plan(_ scale: DemoScale = .small) throws -> CloudPlan {
    CloudPlan(
      world: try DemoFixture.world(), scale: scale, seed: DemoFixture.seed, now: DemoFixture.now)
  }

  @Test(arguments: [DemoScale.small, .national])
  func `counts are those of the scale and names and addresses unique`(scale: DemoScale) throws {
    let cloud = try plan(scale)
    #expect(cloud.tenants.count == scale.tenants)
    #expect(cloud.hosts.count == scale.hosts)
    #expect(cloud.machines.count == scale.machines)
    #expect(Set(cloud.machines.map(\.name)).count == scale.machines)
    #expect(Set(cloud.machines.map(\.address)).count == scale.machines)
    #expect(cloud.machines.allSatisfy { $0.address.string.hasPrefix("10.") })
  }

  @Test func `the endowments organisation is the first tenant`() throws {
    #expect(try plan().tenants[0].name == "سازمان اوقاف و امور خیریه")
    #expect(try plan().machines[0].name.string.hasPrefix("awqaf-"))
  }

  @Test func `a national cloud is as large as the programme asks for, and every host of it in use`()
    throws
  {
    let cloud = try plan(.national)
    #expect((cloud.tenants.count, cloud.hosts.count, cloud.machines.count) == (60, 500, 10_000))
    // Beyond the agencies that are in it, some are on their way.
    let world = try DemoFixture.world()
    #expect(world.agencies.count > 60)
    #expect(Set(world.agencies.map(\.code)).count == world.agencies.count)
    #expect(Set(world.agencies.map(\.name)).count == world.agencies.count)
    let plain = cloud.hosts.filter { $0.capacity.gpus == 0 }.map(\.machines)
    #expect((plain.min() ?? 0) > 0)
    #expect((plain.max() ?? 0) < 4 * max(1, plain.reduce(0, +) / plain.count))
  }

  @Test(arguments: [DemoScale.small, .province, .national])
  func `what is allocated is what the machines hold, within quota and memory`(
    scale: DemoScale
  ) throws {
    let cloud = try plan(scale)
    for tenant in cloud.tenants {
      let held = cloud.machines.filter { $0.tenant == tenant.id }
      #expect(tenant.allocated == held.reduce(.zero) { $0 + $1.size })
      #expect(tenant.machines == held.count)
      for kind in ResourceKind.allCases {
        #expect(tenant.allocated[kind] <= tenant.quota[kind], "\(tenant.code) \(kind)")
      }
    }
    for host in cloud.hosts {
      let held = cloud.machines.filter { $0.host == host.id }
      #expect(host.allocated == held.reduce(.zero) { $0 + $1.size })
      let limit = AllocationRatios.openStack.limit(of: host.capacity)
      #expect(host.allocated.fits(in: limit), "\(host.name)")
    }
  }

  @Test func `some quotas are nearly full and most are not`() throws {
    let shares = try plan(.national).tenants.compactMap(\.tightest?.share)
    #expect((8...30).contains(shares.filter { $0 >= CloudStatistics.quotaAlarm }.count))
  }

  @Test(arguments: [DemoScale.small, .national])
  func `agencies have two to five projects, and machines are in those of their own agency`(
    scale: DemoScale
  ) throws {
    let cloud = try plan(scale)
    #expect(cloud.projects == (try plan(scale)).projects)
    let owners = Dictionary(uniqueKeysWithValues: cloud.projects.map { ($0.id, $0) })
    for tenant in cloud.tenants {
      #expect((2...5).contains(cloud.projects.count { $0.tenant == tenant.id }))
    }
    for machine in cloud.machines {
      guard let project = machine.project else { continue }
      #expect(owners[project]?.tenant == machine.tenant)
      #expect(owners[project]?.name == machine.projectName)
    }
    let alone = cloud.machines.count { $0.project == nil }
    #expect(alone > 0 && alone < cloud.machines.count / 10)
    var shares: [Double] = []
    for project in cloud.projects {
      let held = cloud.machines.filter { $0.project == project.id }
        .reduce(Resources.zero) { $0 + $1.size }
      for kind in ResourceKind.allCases where project.quota[kind] > 0 {
        #expect(held[kind] <= project.quota[kind])
      }
      shares += [ResourceKind.allCases.compactMap { held.share(of: project.quota, $0) }.max() ?? 0]
    }
    let near = shares.count { $0 >= CloudStatistics.quotaAlarm }
    #expect((1...30).contains(near) && shares.contains(1), "\(shares)")
  }

  @Test func `every state of machines that there are, and of hosts, occurs, and most run`() throws {
    let cloud = try plan()
    let states = Dictionary(grouping: cloud.machines, by: \.state).mapValues(\.count)
    #expect(Set(states.keys) == Set(VirtualMachineState.allCases).subtracting([.deleted]))
    #expect((states[.active] ?? 0) > 450)
    #expect(Set(cloud.hosts.map(\.state)) == Set(HostState.allCases))
    let down = cloud.hosts.filter { $0.state == .down }
    #expect(down.allSatisfy { $0.cpuLoad == 0 && $0.memoryLoad == 0 })
    for machine in cloud.machines where machine.state != .active {
      #expect(machine.cpuLoad == 0)
    }
  }

  @Test func `the load history leads up to now, minute by minute, within bounds`() throws {
    let cloud = try plan(DemoFixture.tiny)
    let world = try DemoFixture.world()
    let history = LoadHistory(
      model: LoadModel(seed: DemoFixture.seed, purposes: world.purposes),
      machines: cloud.machines.map(WorkingMachine.init), hosts: cloud.hosts
    ).samples(before: DemoFixture.now)
    #expect(history.count == LoadHistory.count)
    #expect(history.last.map { DemoFixture.now.timeIntervalSince($0.moment) < 60 } == true)
    for (one, next) in zip(history, history.dropFirst()) {
      #expect(next.moment.timeIntervalSince(one.moment) == 60)
      #expect((0.02...0.99).contains(next.cpu) && (0.02...0.99).contains(next.memory))
      #expect(abs(next.cpu - one.cpu) < 0.2)
    }
  }
}

@Suite struct InventoryPlanTests {
  private func cloud() throws -> CloudPlan {
    CloudPlan(
      world: try DemoFixture.world(), scale: .small, seed: DemoFixture.seed, now: DemoFixture.now)
  }

  @Test func `volumes belong to machines of their agency, or were left behind`() throws {
    let cloud = try cloud()
    let today = DemoFixture.today
    let volumes = VolumePlan(of: cloud, seed: DemoFixture.seed, today: today).volumes
    #expect(volumes == VolumePlan(of: cloud, seed: DemoFixture.seed, today: today).volumes)
    #expect(Set(volumes.map(\.code)).count == volumes.count)
    #expect(Set(volumes.map(\.state)) == Set(VolumeState.allCases))
    let machines = Dictionary(uniqueKeysWithValues: cloud.machines.map { ($0.id, $0) })
    for volume in volumes {
      let machine = volume.machine.flatMap { machines[$0] }
      #expect((machine == nil) == (volume.state == .available))
      #expect(machine.map { $0.tenant == volume.tenant } ?? true)
      #expect(volume.created <= today && volume.lastBackup.map { $0 <= today } ?? true)
      #expect(volume.detached.map { volume.created < $0 && machine == nil } ?? true)
    }
    #expect(volumes.contains { $0.detached != nil } && volumes.contains { $0.lastBackup == nil })
  }

  @Test func `certificates have names nobody can register, and some end soon or have ended`()
    throws
  {
    let cloud = try cloud()
    let today = DemoFixture.today
    let certificates = CertificatePlan(of: cloud, seed: DemoFixture.seed, today: today)
      .certificates
    #expect(Set(certificates.map(\.code)).count == certificates.count)
    #expect(Set(certificates.map(\.name)).count == certificates.count)
    #expect(certificates.allSatisfy { $0.name.string.hasSuffix(".example") })
    #expect(Set(certificates.map { $0.term(on: today) }) == Set(CertificateTerm.allCases))
    #expect(certificates.contains { $0.tenant == nil })
    for certificate in certificates {
      #expect(certificate.notBefore.map { $0 <= today && $0 < certificate.expires } == true)
    }
  }

  @Test func `backups are of what there is, and some are late, failed or were never made`() throws {
    let cloud = try cloud()
    let today = DemoFixture.today
    let volumes = VolumePlan(of: cloud, seed: DemoFixture.seed, today: today).volumes
    let backups = BackupPlan(of: cloud, volumes: volumes, seed: DemoFixture.seed, today: today)
      .backups
    #expect(Set(backups.map(\.code)).count == backups.count)
    #expect(Set(backups.map(\.state)) == Set(BackupState.allCases))
    #expect(Set(backups.map(\.kind)) == Set(BackupKind.allCases))
    let machines = Set(cloud.machines.map { BackupSource.machine($0.id) })
    let sources = machines.union(volumes.map { .volume($0.id) })
    for backup in backups {
      #expect(sources.contains(backup.source) && !backup.sourceName.isEmpty)
      #expect((backup.finished == nil) == (backup.state == .running))
      #expect(backup.finished.map { $0 <= today } ?? true)
      #expect((backup.restored ?? today) >= (backup.finished ?? today))
    }
    #expect(!machines.isSubset(of: Set(backups.map(\.source))))
    #expect(backups.contains { $0.restored != nil })
  }

  @Test func `images, networks and GPU nodes show every state, and nothing that is anybody's`()
    throws
  {
    let cloud = try cloud()
    let today = DemoFixture.today
    let images = ImagePlan(of: cloud, seed: DemoFixture.seed, today: today).images
    #expect(Set(images.map(\.code)).count == images.count)
    #expect(Set(images.map(\.state)) == Set(SystemImageState.allCases))
    #expect(Set(images.map(\.visibility)) == Set(ImageVisibility.allCases))
    #expect(images.contains { $0.isUnsupported(on: today) && $0.state == .active })
    #expect(images.allSatisfy { $0.system.string.hasPrefix("Demo ") && $0.created <= today })
    let networks = NetworkPlan(of: cloud, seed: DemoFixture.seed).networks
    #expect(Set(networks.map(\.code)).count == networks.count)
    #expect(Set(networks.map(\.prefix)).count == networks.count)
    #expect(Set(networks.map(\.kind)) == Set(NetworkKind.allCases))
    #expect(networks.contains { $0.state == .down })
    for network in networks where network.prefix.bytes.count == 4 {
      #expect(network.addresses ?? 0 < 1 << (32 - network.prefix.length), "\(network.name)")
    }
    #expect(networks.allSatisfy { ($0.share ?? 0) <= 1 && (1...4_094).contains($0.vlan ?? 1) })
    #expect(networks.contains { $0.share ?? 0 > 0.9 })
    let nodes = GPUNodePlan(
      of: cloud, world: try DemoFixture.world(), seed: DemoFixture.seed, today: today
    ).nodes
    #expect(Set(nodes.map(\.code)).count == nodes.count)
    #expect(nodes.contains { $0.host != nil } && nodes.contains { $0.host == nil })
    #expect(Set(nodes.map(\.state)) == Set(GPUNodeState.allCases))
    #expect(nodes.contains { $0.isWasted(on: today) })
    #expect(nodes.allSatisfy { $0.allocated <= $0.gpus && !$0.purpose.isEmpty })
    #expect(nodes.allSatisfy { $0.idleSince == nil || $0.running == 0 })
  }

  @Test func `no two records of one kind share a code, in a national cloud either`() throws {
    let today = DemoFixture.today
    let cloud = CloudPlan(
      world: try DemoFixture.world(), scale: .national, seed: DemoFixture.seed,
      now: DemoFixture.now)
    let volumes = VolumePlan(of: cloud, seed: DemoFixture.seed, today: today).volumes
    let security = SecurityPlan(of: cloud, seed: DemoFixture.seed, today: today)
    let kinds = [
      cloud.tenants.map(\.code), cloud.projects.map(\.code), cloud.machines.map(\.code),
      volumes.map(\.code),
      CertificatePlan(of: cloud, seed: DemoFixture.seed, today: today).certificates.map(\.code),
      BackupPlan(of: cloud, volumes: volumes, seed: DemoFixture.seed, today: today).backups
        .map(\.code),
      ImagePlan(of: cloud, seed: DemoFixture.seed, today: today).images.map(\.code),
      NetworkPlan(of: cloud, seed: DemoFixture.seed).networks.map(\.code),
      GPUNodePlan(
        of: cloud, world: try DemoFixture.world(), seed: DemoFixture.seed, today: today
      ).nodes.map(\.code),
      security.findings.map(\.code), security.accounts.map(\.code),
      security.benchmarks.map(\.code),
    ]
    for codes in kinds {
      #expect(!codes.isEmpty && Set(codes).count == codes.count, "\(codes.first ?? "")")
    }
  }

  @Test func `findings, accounts and checks are of all kinds, and some of each need a person`()
    throws
  {
    let cloud = try cloud()
    let today = DemoFixture.today
    let plan = SecurityPlan(of: cloud, seed: DemoFixture.seed, today: today)
    #expect(Set(plan.findings.map(\.code)).count == plan.findings.count)
    #expect(Set(plan.findings.map(\.severity)) == Set(FindingSeverity.allCases))
    #expect(plan.findings.contains { $0.isOverdue(on: today) })
    #expect(plan.findings.contains { $0.state == .open && !$0.isOverdue(on: today) })
    for finding in plan.findings {
      #expect(finding.found < today && finding.closed.map { $0 <= today } ?? true)
      #expect((finding.closed == nil) == [.open, .accepted].contains(finding.state))
    }
    #expect(plan.accounts.contains { $0.isDormant(on: today) })
    #expect(plan.accounts.contains { $0.hasOldKey(on: today) && $0.state == .active })
    #expect(
      plan.accounts.contains { $0.lastLogin == nil } && plan.accounts.contains { $0.mfa == .off })
    #expect(plan.benchmarks.map(\.host) == cloud.hosts.map(\.name))
    #expect(plan.benchmarks.contains { $0.isUnsupported(on: today) && !$0.isOld(on: today) })
  }

  @Test func `incidents are of a year, end after they are taken up, and some are open`() throws {
    let now = DemoFixture.now
    let incidents = IncidentPlan(of: try cloud(), seed: DemoFixture.seed, now: now).incidents
    #expect(Set(incidents.map(\.number)).count == incidents.count)
    #expect(Set(incidents.map(\.severity)) == Set(IncidentSeverity.allCases))
    #expect(incidents.map(\.opened) == incidents.map(\.opened).sorted())
    for incident in incidents {
      #expect(incident.opened < now && incident.opened > now - 367 * 86_400)
      #expect(incident.acknowledged.map { $0 > incident.opened && $0 < now } ?? true)
      #expect(
        incident.resolved.map { $0 < now && $0 > incident.acknowledged ?? incident.opened } ?? true)
    }
    let open = incidents.filter { $0.resolved == nil }
    #expect(open.count == 3 && Set(open.map { $0.acknowledged == nil }) == [true, false])
    #expect(incidents.contains { $0.resolved != nil && $0.acknowledged == nil })
  }

  @Test func `the pilot has arrived, and every stage has somebody in it or behind it`() throws {
    let cloud = try cloud()
    let today = DemoFixture.today
    let plan = OnboardingPlan(
      of: cloud, world: try DemoFixture.world(), seed: DemoFixture.seed, today: today)
    let all = plan.onboardings
    #expect(Set(all.map(\.code)).count == all.count)
    #expect(all.filter { $0.wave == .pilot }.allSatisfy { $0.standing.stage == .live })
    #expect(all.contains { $0.wave == .pilot })
    #expect(all.contains { $0.isOverdue(on: today) })
    for record in all {
      #expect(record.steps.last?.stage == record.standing.stage)
      #expect(record.steps.last?.entered == record.since && record.since <= today)
      #expect(record.steps.map(\.entered) == record.steps.map(\.entered).sorted())
      #expect(record.steps.first?.stage == .introduced)
      #expect(!record.workload.isEmpty && record.workload.findings.isEmpty)
    }
  }
}
