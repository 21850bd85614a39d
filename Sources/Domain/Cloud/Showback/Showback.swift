import Persian

/// What agencies were allocated in a Jalali month and what they used, with what that costs (برآورد هزینه).
///
/// Allocated is by the inventory as it stands now: the size of a machine for each hour since the month
/// began or the machine was created. One that is shut off holds all of it, one that is shelved its disk
/// alone; one that has left the inventory is not counted.
package struct Showback: Hashable, Sendable {
  package let period: ShowbackPeriod
  /// By agency, the costliest difference first.
  package let lines: [ShowbackLine]
  package let total: ShowbackLine
  /// Those that held on a day of the period, the oldest first.
  package let tariffs: [Tariff]

  /// What the machines held; those that `usage` says nothing of were not measured.
  package init(
    of machines: [VirtualMachine], in period: ShowbackPeriod,
    usage: [RecordID<VirtualMachine>: ShowbackUsage], tariffs: [Tariff]
  ) {
    let byTenant = Dictionary(
      grouping: machines.filter { !period.days(from: $0.created).isEmpty }, by: \.tenant)
    let lines = byTenant.map { tenant, machines in
      let shares = machines.map {
        MachineShowback(
          $0, in: period, usage: usage[$0.id] ?? ShowbackUsage(), tariffs: tariffs)
      }
      return Self.line(tenant, machines[0].tenantName, shares)
    }
    self.period = period
    self.lines = lines.sorted(by: Self.isCostlier)
    total = ShowbackLine(sum: self.lines)
    self.tariffs = Set(period.days(from: period.first).compactMap { tariffs.holding(on: $0.day) })
      .sorted { $0.from < $1.from }
  }

  private static func line(
    _ tenant: RecordID<Tenant>, _ name: CleanText, _ shares: [MachineShowback]
  ) -> ShowbackLine {
    var sum: ShowbackSum? = ShowbackSum()
    for share in shares {
      guard let prices = share.prices else {
        sum = nil
        break
      }
      sum?.allocated += prices.cost(of: share.allocated)
      sum?.used += prices.cost(of: share.used)
      sum?.unmeasured += prices.cost(of: share.unmeasured)
    }
    return ShowbackLine(
      tenant: tenant, name: name, machines: shares.count,
      allocated: shares.reduce(.zero) { $0 + $1.allocated },
      used: shares.reduce(.zero) { $0 + $1.used },
      unmeasured: shares.reduce(.zero) { $0 + $1.unmeasured },
      machineHours: shares.reduce(0) { $0 + $1.hours },
      measuredHours: shares.reduce(0) { $0 + $1.measuredHours }, cost: sum?.cost)
  }

  /// The dearer difference first; without a tariff, the larger one in processors.
  private static func isCostlier(_ left: ShowbackLine, _ right: ShowbackLine) -> Bool {
    let (one, other) = (left.cost?.difference ?? .zero, right.cost?.difference ?? .zero)
    if one != other { return one > other }
    let (idle, otherIdle) = (left.idleProcessors, right.idleProcessors)
    if idle != otherIdle { return idle > otherIdle }
    return (left.name.string, left.tenant?.raw ?? 0) < (right.name.string, right.tenant?.raw ?? 0)
  }
}

extension ShowbackLine {
  fileprivate var idleProcessors: Double {
    allocated.vcpuHours - used.vcpuHours - unmeasured.vcpuHours
  }
}

/// What one machine held in a period.
private struct MachineShowback {
  let allocated: ShowbackAmount
  let used: ShowbackAmount
  let unmeasured: ShowbackAmount
  /// Hours in which it held processors and memory.
  let hours: Double
  let measuredHours: Double
  /// Nil where a day has no tariff.
  let prices: ShowbackPrices?

  init(
    _ machine: VirtualMachine, in period: ShowbackPeriod, usage: ShowbackUsage, tariffs: [Tariff]
  ) {
    let days = period.days(from: machine.created)
    // Nobody says since when what is no more has been so.
    let held = machine.state == .deleted ? 0 : days.reduce(0) { $0 + $1.hours }
    let hours = machine.state == .shelved ? 0 : held
    let whole = period.hours
    let size = machine.size
    func hoursMeasured(_ measure: ShowbackUsage.Measure?) -> Double {
      min(hours, max(0, measure?.share ?? 0) * whole)
    }
    let (vcpus, memory) = (Double(size.vcpus), Double(size.memoryMiB) / 1_024)
    let (ofVcpu, ofMemory) = (hoursMeasured(usage.vcpu), hoursMeasured(usage.memory))
    let disk = Double(size.diskGiB) * held / Double(Tariff.monthHours)
    let gpu = Double(size.gpus) * hours
    allocated = ShowbackAmount(
      vcpuHours: vcpus * hours, memoryHours: memory * hours, diskMonths: disk, gpuHours: gpu)
    unmeasured = ShowbackAmount(
      vcpuHours: vcpus * (hours - ofVcpu), memoryHours: memory * (hours - ofMemory))
    // What a hypervisor does for a machine may go beyond what the machine holds.
    used = ShowbackAmount(
      vcpuHours: min(vcpus * ofVcpu, max(0, usage.vcpu?.amount ?? 0)),
      memoryHours: min(memory * ofMemory, max(0, usage.memory?.amount ?? 0)),
      diskMonths: disk, gpuHours: gpu)
    self.hours = hours
    measuredHours = max(ofVcpu, ofMemory)
    prices = ShowbackPrices(days, tariffs: tariffs)
  }
}
