/// What has to be read twice to say anything: counters, and the uptime between them.
struct HostCounters {
  let uptime: Uptime?
  let ticks: CPUTicks?
  let networks: [NetworkCounters]

  /// Reads the counters under this root; what is missing or malformed is absent.
  init(_ root: KernelRoot) {
    uptime = root.text("/proc/uptime").flatMap { try? Uptime(parsing: $0) }
    ticks = root.text("/proc/stat").flatMap { try? CPUTicks(parsing: $0) }
    networks = root.text("/proc/net/dev").flatMap { try? NetworkCounters.all(parsing: $0) } ?? []
  }

  /// Whether the machine has run on since the earlier counters, as far as it tells.
  func follows(_ earlier: HostCounters) -> Bool {
    guard let uptime, let before = earlier.uptime else { return true }
    return uptime.seconds >= before.seconds
  }

  /// Whether enough time lies between for rates to mean something: a quarter of a second.
  func isApart(from earlier: HostCounters) -> Bool {
    guard let uptime, let before = earlier.uptime else { return true }
    return uptime.seconds - before.seconds >= 0.25
  }

  func load(since earlier: HostCounters?) -> Double? {
    guard let ticks, let before = earlier?.ticks else { return nil }
    return ticks.load(since: before)
  }

  /// The rates of an interface that was there before as well; nil otherwise.
  func rates(
    of network: NetworkCounters, since earlier: HostCounters?
  ) -> (received: Double?, sent: Double?) {
    guard let uptime, let earlier, let start = earlier.uptime,
      let before = earlier.networks.first(where: { $0.name == network.name })
    else { return (nil, nil) }
    return network.rates(since: before, seconds: uptime.seconds - start.seconds)
  }
}
