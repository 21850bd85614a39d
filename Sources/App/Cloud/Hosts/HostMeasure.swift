import Domain
import Monitoring

/// What a map of hosts is coloured by.
enum HostMeasure: CaseIterable, Sendable {
  case cpu
  case memory
  case allocated
  case machines

  /// The figure of a host; nil where nobody has said, and of loads where the host is not at work.
  func value(of host: HostMachine) -> Double? {
    switch self {
    case .cpu: host.cpuLoadAtWork
    case .memory: host.memoryLoadAtWork
    case .allocated: host.allocated.share(of: host.capacity, .vcpu)
    case .machines: Double(host.machines)
    }
  }

  /// The figure that is hottest: what is full, or the most that any host has where that is more.
  func most(of hosts: [HostMachine]) -> Double {
    let most = hosts.compactMap(value).max() ?? 0
    return switch self {
    case .cpu, .memory: max(1, most)
    case .allocated: max(Double(CloudStatistics.overcommitAlarm), most)
    case .machines: max(1, most)
    }
  }

  func next(_ step: ReadingStep) -> HostMeasure {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + step.rawValue + all.count
    return all[place % all.count]
  }
}
