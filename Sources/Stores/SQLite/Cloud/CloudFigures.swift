import Domain
import GRDB

/// The cloud's statistics, read from tallies, tenants, hosts and the latest load samples.
enum CloudFigures {
  /// Samples in a history.
  private static let historyLength = 120

  static func read(_ db: Database) throws -> CloudStatistics {
    let hosts = try hosts(db)
    let up = hosts.filter { $0.state == .up }
    let history = try history(db)
    let capacity = hosts.reduce(Resources.zero) { $0 + $1.capacity }
    var figures = try CloudStatistics(
      capacity: capacity, allocated: hosts.reduce(.zero) { $0 + $1.allocated },
      hostsByState: Dictionary(grouping: hosts, by: \.state).mapValues(\.count),
      machinesByState: ClassCounts.counts("state", in: "machine_tally", db),
      tenants: tenants(db), cpuLoad: mean(up.compactMap(\.cpuLoad)),
      memoryLoad: mean(up.compactMap(\.memoryLoad)),
      gpuLoad: capacity.gpus > 0 ? history.gpu : nil, cpuHistory: history.cpu,
      memoryHistory: history.memory, historyInterval: history.interval)
    figures.projects = try CloudProjectRow.all(db)
    return figures
  }

  /// Every host, by site, rack and name.
  static func hosts(_ db: Database) throws -> [HostMachine] {
    let statement = try db.cachedStatement(sql: "\(HostRow.query) ORDER BY h.rank, h.id")
    return try Row.fetchAll(statement).map(HostRow.host)
  }

  /// Every tenant, the tightest quota first.
  private static func tenants(_ db: Database) throws -> [Tenant] {
    let statement = try db.cachedStatement(sql: "\(TenantRow.query) ORDER BY t.rank")
    let tenants = try Row.fetchAll(statement).map(TenantRow.tenant)
    // Ties keep the order of names.
    return tenants.enumerated().sorted { left, right in
      let shares = (left.element.tightest?.share ?? -1, right.element.tightest?.share ?? -1)
      return shares.0 == shares.1 ? left.offset < right.offset : shares.0 > shares.1
    }.map(\.element)
  }

  private static func history(
    _ db: Database
  ) throws -> (cpu: [Double], memory: [Double], gpu: Double?, interval: Int) {
    let statement = try db.cachedStatement(
      sql: "SELECT at, cpu, memory, gpu FROM load_sample ORDER BY at DESC LIMIT ?")
    let rows = try Row.fetchAll(statement, arguments: [historyLength])
    let moments = rows.map { $0[0] as Int }
    let span = (moments.first ?? 0) - (moments.last ?? 0)
    let interval = rows.count > 1 ? Double(span) / Double(rows.count - 1) / 1_000 : 0
    return (
      rows.reversed().map { Load.share($0[1]) }, rows.reversed().map { Load.share($0[2]) },
      rows.first.flatMap { ($0[3] as Int64?).map(Load.share) }, max(1, Int(interval.rounded()))
    )
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
