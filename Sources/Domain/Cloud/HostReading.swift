package import Persian

/// What this very machine is doing, read from its kernel.
package struct HostReading: Hashable, Sendable {
  package let name: CleanText
  package let kernel: CleanText
  /// Seconds since boot.
  package let uptime: Int
  package let cores: Int
  /// Share of time the CPUs were busy since the previous reading, 0...1; nil in the first reading.
  package let cpuLoad: Double?
  /// Mean number of runnable tasks over 1, 5 and 15 minutes.
  package let loadAverages: [Double]
  package let memory: MemoryReading
  package let disks: [DiskReading]
  package let networks: [NetworkReading]

  package init(
    name: CleanText, kernel: CleanText, uptime: Int, cores: Int, cpuLoad: Double?,
    loadAverages: [Double], memory: MemoryReading, disks: [DiskReading],
    networks: [NetworkReading]
  ) {
    self.name = name
    self.kernel = kernel
    self.uptime = uptime
    self.cores = cores
    self.cpuLoad = cpuLoad
    self.loadAverages = loadAverages
    self.memory = memory
    self.disks = disks
    self.networks = networks
  }
}

/// Memory in bytes.
package struct MemoryReading: Hashable, Sendable {
  package let total: Int
  package let available: Int
  package let swapTotal: Int
  package let swapFree: Int

  package init(total: Int, available: Int, swapTotal: Int, swapFree: Int) {
    self.total = total
    self.available = available
    self.swapTotal = swapTotal
    self.swapFree = swapFree
  }

  /// Share in use, 0...1.
  package var load: Double { total > 0 ? Double(total - available) / Double(total) : 0 }
}

/// One mounted file system, in bytes.
package struct DiskReading: Hashable, Sendable {
  package let mount: CleanText
  package let device: CleanText
  package let total: Int
  package let available: Int

  package init(mount: CleanText, device: CleanText, total: Int, available: Int) {
    self.mount = mount
    self.device = device
    self.total = total
    self.available = available
  }

  /// Share in use, 0...1.
  package var load: Double { total > 0 ? Double(total - available) / Double(total) : 0 }
}

/// One network interface; rates in bytes a second, nil in the first reading.
package struct NetworkReading: Hashable, Sendable {
  package let name: CleanText
  package let isUp: Bool
  package let received: Double?
  package let sent: Double?

  package init(name: CleanText, isUp: Bool, received: Double?, sent: Double?) {
    self.name = name
    self.isUp = isUp
    self.received = received
    self.sent = sent
  }
}
