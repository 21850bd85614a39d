import Domain
import Foundation
import Monitoring
import Persian

/// Statistics in which nothing needs a person, to be made worse in one respect by a test.
enum Figures {
  static func registry(
    endowments: Int = 10, within: (Int, Int, Int) = (0, 0, 0), expired: Int = 0,
    overdue: (count: Int, amount: Int64) = (0, 0), organisation: Int = 10,
    findings: RegistryFindings = RegistryFindings()
  ) -> EndowmentStatistics {
    var figures = EndowmentStatistics(
      endowments: endowments, units: 0, leases: 0,
      byProvince: [
        ProvinceFigures(name: "یزد", endowments: endowments, units: 0, unitsWithDeed: 0)
      ],
      byKind: [.general: endowments], byCustody: [.organisation: organisation],
      byUse: [.income: endowments], byIntention: [:], unitsByDeed: [:], unitsByType: [:],
      unitsByOccupancy: [:],
      leaseEnds: LeaseOutlook(
        within30Days: within.0, within60Days: within.1, within90Days: within.2, expired: expired),
      rents: RentStanding(
        due: .zero, collected: .zero, overdue: Rial(overdue.amount), overdueCount: overdue.count),
      deedsByMonth: [], newThisWeek: 0)
    if overdue.count > 0 {
      figures.depth.byArrearsAge[.over90Days] = Arrears(
        count: overdue.count, amount: Rial(overdue.amount))
    }
    figures.depth.findings = findings
    return figures
  }

  static func cloud(
    hosts: [HostState: Int] = [.up: 3], machines: [VirtualMachineState: Int] = [.active: 9],
    tenants: [Tenant] = [], capacity: Resources = .zero
  ) -> CloudStatistics {
    CloudStatistics(
      capacity: capacity, allocated: .zero, hostsByState: hosts, machinesByState: machines,
      tenants: tenants, cpuLoad: 0, memoryLoad: 0, gpuLoad: nil, cpuHistory: [],
      memoryHistory: [], historyInterval: 60)
  }

  /// A tenant with a quota of 1000 of each kind.
  static func tenant(vcpus: Int = 0, memoryMiB: Int = 0) -> Tenant {
    Tenant(
      id: RecordID(1), code: "T1", name: "سازمان نمونه",
      quota: Resources(vcpus: 1000, memoryMiB: 1000, diskGiB: 1000, gpus: 0),
      allocated: Resources(vcpus: vcpus, memoryMiB: memoryMiB, diskGiB: 0, gpus: 5), machines: 1,
      cpuLoad: 0, memoryLoad: 0)
  }

  static func queue(_ byState: [ReviewState: QueueLevel]) -> QueueStatistics {
    QueueStatistics(byState: byState, arrivalsByHour: [], decisionsByHour: [], gnafRows: 0)
  }

  static func host(disks: [DiskReading] = []) -> HostReading {
    HostReading(
      name: "h", kernel: "6", uptime: 1, cores: 1, cpuLoad: nil, loadAverages: [],
      memory: MemoryReading(total: 0, available: 0, swapTotal: 0, swapFree: 0), disks: disks,
      networks: [])
  }

  /// A file system of 10,000 bytes.
  static func disk(used: Int) -> DiskReading {
    DiskReading(mount: "/var", device: "/dev/vda1", total: 10_000, available: 10_000 - used)
  }
}

extension Readings {
  /// Every source read and well at this moment.
  static func well(at now: Date) -> Readings {
    Readings(
      registry: .good(Figures.registry(), at: now), cloud: .good(Figures.cloud(), at: now),
      addresses: .good(Figures.queue([:]), at: now), host: .good(Figures.host(), at: now))
  }
}

extension Reading {
  static func good(
    _ value: Value, at now: Date, every: Duration = .seconds(2)
  ) -> Reading {
    var reading = Reading(unread: Schedule(every: every))
    reading.succeed(with: value, at: now)
    return reading
  }
}
