import Domain
import Foundation
import Persian

/// The cloud of the demonstration: agencies, projects, hosts and machines that agree with each other.
struct CloudPlan: Sendable {
  let tenants: [Tenant]
  let projects: [CloudProject]
  let hosts: [HostMachine]
  let machines: [VirtualMachine]

  init(world: DemoWorld, scale: DemoScale, seed: DemoSeed, now: Date) {
    let model = LoadModel(seed: seed, purposes: world.purposes)
    let agencies = Array(world.agencies.prefix(scale.tenants))
    let machines = MachinePlan(agencies: agencies, count: scale.machines, model: model)
    let roster = ProjectRoster(agencies: agencies, seed: seed)
    var placement = HostPlan(
      world: world, count: scale.hosts, seed: seed, demand: machines.drafts.map(\.size))
    let today = JalaliFormat.day(of: now, zone: .gmt)
    self.machines = machines.drafts.map { draft in
      let host = placement.place(draft.size)
      let runs = host.state == .up
      let state = runs ? draft.state : (draft.state == .active ? .error : draft.state)
      let project = roster.project(ofMachine: draft.id, agency: draft.agency)
      // What was shelved is taken off its host after a while.
      let isOffloaded = state == .shelved && draft.age > 30
      let load = model.load(ofMachine: draft.id, at: now)
      return VirtualMachine(
        id: RecordID(draft.id), code: DemoCode.machine(draft.id), name: draft.name,
        tenant: RecordID(Int64(draft.agency + 1)),
        tenantName: agencies[draft.agency].name, host: isOffloaded ? nil : host.id,
        hostName: isOffloaded ? "" : host.name, state: state,
        size: draft.size, address: draft.address,
        cpuLoad: state == .active ? load.cpu : 0, memoryLoad: state == .active ? load.memory : 0,
        created: today.advanced(by: -draft.age), project: project?.id,
        projectName: project?.name ?? "", hypervisorName: DemoCode.domain(draft.id))
    }
    hosts = placement.hosts(carrying: self.machines)
    tenants = TenantPlan(agencies: agencies, seed: seed).tenants(of: self.machines)
    projects = ProjectPlan(roster: roster, seed: seed, today: today)
      .projects(of: tenants, machines: self.machines)
  }
}
