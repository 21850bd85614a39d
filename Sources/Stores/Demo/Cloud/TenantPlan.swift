import Domain
import Persian

/// Agencies with quotas that fit what they hold: some wide, a few nearly full.
struct TenantPlan: Sendable {
  let agencies: [Agency]
  let seed: DemoSeed

  func tenants(of machines: [VirtualMachine]) -> [Tenant] {
    let byTenant = Dictionary(grouping: machines, by: \.tenant)
    return agencies.enumerated().map { index, agency in
      let id = RecordID<Tenant>(Int64(index + 1))
      let held = byTenant[id] ?? []
      let running = held.filter { $0.state == .active }
      let vcpus = running.reduce(0) { $0 + $1.size.vcpus }
      let memory = running.reduce(0) { $0 + $1.size.memoryMiB }
      let busy = running.reduce(0) { $0 + ($1.cpuLoad ?? 0) * Double($1.size.vcpus) }
      let used = running.reduce(0) { $0 + ($1.memoryLoad ?? 0) * Double($1.size.memoryMiB) }
      let allocated = held.reduce(.zero) { $0 + $1.size }
      return Tenant(
        id: id, code: agency.code, name: agency.name, quota: quota(for: allocated, index: index),
        allocated: allocated, machines: held.count, cpuLoad: busy / Double(max(1, vcpus)),
        memoryLoad: used / Double(max(1, memory)))
    }
  }

  private func quota(for allocated: Resources, index: Int) -> Resources {
    var random = seed.random(.tenant, index)
    // Every fourth agency has come close to what it was granted.
    let isTight = index % 4 == 2
    func granted(_ amount: Int, step: Int) -> Int {
      let share = isTight ? random.real(0.93...0.98) : random.real(0.5...0.86)
      // Of a handful of GPUs the nearest whole number would be all of them in every agency that is short.
      return (Int((Double(amount) / share).rounded(.up)) + step - 1) / step * step
    }
    return Resources(
      vcpus: granted(allocated.vcpus, step: 8),
      memoryMiB: granted(allocated.memoryMiB, step: 4_096),
      diskGiB: granted(allocated.diskGiB, step: 100),
      gpus: allocated.gpus == 0 ? 0 : granted(allocated.gpus, step: 1))
  }
}
