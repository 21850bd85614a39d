import Domain

/// What a list of hosts is in order of.
enum HostOrder: CaseIterable, Sendable {
  /// As they stand: by data centre, rack and name.
  case place
  /// Those that need a person first.
  case state
  case machines
  case allocated
  case cpu
  case memory

  var next: HostOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Hosts in this order, the most or the worst of it first, or the other way round; of equals, and of
  /// those of which nobody has said, which come last, as they stand.
  func sorted(_ hosts: [HostMachine], isReversed: Bool) -> [HostMachine] {
    guard self != .place else { return isReversed ? hosts.reversed() : hosts }
    let known = hosts.enumerated().compactMap { place, host in
      rank(of: host).map { (place: place, rank: isReversed ? -$0 : $0, host: host) }
    }
    let unknown = hosts.filter { rank(of: $0) == nil }
    return known.sorted { ($1.rank, $0.place) < ($0.rank, $1.place) }.map(\.host) + unknown
  }

  private func rank(of host: HostMachine) -> Double? {
    switch self {
    case .place: nil
    case .state:
      switch host.state {
      case .down: 2
      case .maintenance: 1
      case .up: 0
      }
    case .machines: HostMeasure.machines.value(of: host)
    case .allocated: HostMeasure.allocated.value(of: host)
    case .cpu: HostMeasure.cpu.value(of: host)
    case .memory: HostMeasure.memory.value(of: host)
    }
  }
}
