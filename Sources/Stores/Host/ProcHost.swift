package import Domain
import Persian

/// This very machine, read from its kernel's files.
///
/// A file that is missing or makes no sense leaves its part of the reading empty; only a machine that
/// shows nothing at all is an error.
package actor ProcHost: HostProbe {
  private let root: KernelRoot
  /// The counters that load and rates are reckoned from.
  private var baseline: HostCounters?
  /// The counters that become the baseline once enough time has passed since them.
  private var next: HostCounters?

  /// The machine whose `/proc` and `/sys` lie under this folder.
  package init(root: String = "/") {
    self.root = KernelRoot(root)
  }

  package func read() throws(SourceError) -> HostReading {
    let counters = HostCounters(root)
    let memory = root.text("/proc/meminfo").flatMap { try? MemoryReading(parsing: $0) }
    guard counters.ticks != nil || counters.uptime != nil || memory != nil else {
      throw .missing(path: Self.clean(root.path("/proc".utf8)))
    }
    let averages = root.text("/proc/loadavg").flatMap { try? LoadAverages(parsing: $0) }
    let earlier = baseline(for: counters)
    return HostReading(
      name: name(at: "/proc/sys/kernel/hostname"), kernel: name(at: "/proc/sys/kernel/osrelease"),
      uptime: counters.uptime.map { Int($0.seconds) } ?? 0, cores: counters.ticks?.cores ?? 0,
      cpuLoad: counters.load(since: earlier), loadAverages: averages?.values ?? [],
      memory: memory ?? MemoryReading(total: 0, available: 0, swapTotal: 0, swapFree: 0),
      disks: disks(), networks: networks(counters, since: earlier))
  }

  /// The counters to compare these with.
  ///
  /// Two readings in one moment, a refresh right after a poll, share a baseline: over a few hundredths
  /// of a second a load is mere noise.
  private func baseline(for counters: HostCounters) -> HostCounters? {
    // After a restart of the machine the old counters say nothing.
    if let waiting = next, !counters.follows(waiting) {
      baseline = nil
      next = nil
    }
    if let waiting = next, !counters.isApart(from: waiting) { return baseline }
    baseline = next
    next = counters
    return baseline
  }

  private func name(at path: String) -> CleanText {
    root.line(path).map(Self.clean) ?? ""
  }

  private func disks() -> [DiskReading] {
    let mounts = root.text("/proc/mounts").map([Mount].init(parsing:)) ?? []
    return mounts.disks { root.isFolder($0.path) }.compactMap { mount in
      FileSystemRoom(at: root.path(mount.path)).map { room in
        DiskReading(
          mount: Self.clean(mount.path), device: Self.clean(mount.device), total: room.total,
          available: room.available)
      }
    }
  }

  private func networks(
    _ counters: HostCounters, since earlier: HostCounters?
  ) -> [NetworkReading] {
    counters.networks.map { network in
      let rates = counters.rates(of: network, since: earlier)
      return NetworkReading(
        name: Self.clean(network.name), isUp: isUp(network), received: rates.received,
        sent: rates.sent)
    }
  }

  /// Whether an interface works; many virtual ones do and say "unknown", and a container may hide the file.
  private func isUp(_ network: NetworkCounters) -> Bool {
    let path = "/sys/class/net/\(String(decoding: network.name, as: UTF8.self))/operstate"
    guard let state = root.line(path) else { return true }
    return state.elementsEqual("up".utf8) || state.elementsEqual("unknown".utf8)
  }

  private static func clean(_ bytes: some Collection<UInt8>) -> CleanText {
    CleanText(RawText(decoding: bytes))
  }
}
