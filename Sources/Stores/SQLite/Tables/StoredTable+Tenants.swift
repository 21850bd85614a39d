import Domain

extension StoredTable<Tenant> {
  static let tenants = StoredTable(
    name: "tenant",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "rank")
      case .tightest:
        .reckoned(
          "max(\(kinds.map { use.millionths($0) }.joined(separator: ", ")))",
          absent: .value(Unstated.figure))
      case .vcpuShare: use.share("vcpus")
      case .memoryShare: use.share("memory_mib")
      case .diskShare: use.share("disk_gib")
      case .gpuShare: use.share("gpus")
      case .machines: .reckoned(use.sum("n"))
      case .cpuLoad: mean("cpu_sum", "loaded_vcpus")
      case .memoryLoad: mean("memory_sum", "loaded_memory")
      case .vcpuQuota: .number("vcpus", absent: .value(0))
      case .memoryQuota: .number("memory_mib", absent: .value(0))
      case .diskQuota: .number("disk_gib", absent: .value(0))
      case .gpuQuota: .number("gpus", absent: .value(0))
      case .vcpusAllocated: .reckoned(use.sum("vcpus"))
      case .memoryAllocated: .reckoned(use.sum("memory_mib"))
      case .diskAllocated: .reckoned(use.sum("disk_gib"))
      case .gpusAllocated: .reckoned(use.sum("gpus"))
      }
    },
    indexes: [:], facets: "tenant_facets",
    scope: { scope in
      if case .tenant(let id) = scope { ("r.id = ?", id.raw, nil) } else { nil }
    },
    searched: "r.code || char(10) || r.name", read: TenantRow.tenant)

  private static let use = MachineUse(table: "tenant_use", holder: "tenant")
  private static let kinds = ["vcpus", "memory_mib", "disk_gib", "gpus"]

  /// The mean of its machines' known loads, rounded half up.
  private static func mean(_ sum: String, _ weight: String) -> StoredColumn {
    let (sum, weight) = (use.sum(sum), use.sum(weight))
    return .reckoned(
      "CASE \(weight) WHEN 0 THEN \(Unstated.load) ELSE (\(sum) + \(weight) / 2) / \(weight) END",
      absent: .value(Unstated.load))
  }
}
