import Domain

extension StoredTable<CloudProject> {
  private static func used(_ column: String) -> StoredColumn {
    .reckoned("coalesce((SELECT \(column) FROM project_use WHERE project = r.id), 0)")
  }

  /// A mean of loads in whole millionths.
  private static func load(_ sum: String, by weight: String) -> StoredColumn {
    let mean = "CAST(round(1.0 * \(sum) / nullif(\(weight), 0)) AS INTEGER)"
    return .reckoned(
      "coalesce((SELECT \(mean) FROM project_use WHERE project = r.id), \(Unstated.load))",
      absent: .value(Unstated.load))
  }

  /// The share taken of the quota it is nearest to, in whole millionths.
  private static var tightest: StoredColumn {
    let shares = ["vcpus", "memory_mib", "disk_gib", "gpus"].map { kind in
      let used = "coalesce((SELECT \(kind) FROM project_use WHERE project = r.id), 0)"
      return "coalesce(\(used) * 1000000 / nullif(r.\(kind), 0), \(Unstated.load))"
    }
    return .reckoned("max(\(shares.joined(separator: ", ")))", absent: .value(Unstated.load))
  }

  private static var grants: StoredColumn {
    let beyond = ["vcpus", "memory_mib", "disk_gib", "gpus"].map {
      "t.\($0) > 0 AND g.\($0) > t.\($0)"
    }
    return .reckoned(
      """
      (SELECT iif(\(beyond.joined(separator: " OR ")), \(GrantStanding.beyond.rawValue), \
      \(GrantStanding.within.rawValue)) FROM tenant t JOIN tenant_grant g ON g.tenant = t.id \
      WHERE t.id = r.tenant)
      """)
  }

  /// No limit is no figure.
  private static func quota(_ column: String) -> StoredColumn {
    .number(column, absent: .value(0))
  }

  static let cloudProjects = StoredTable(
    name: "cloud_project",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .name(of: "tenant", column: "tenant", order: "rank", isFacet: false)
      case .state: .number("state")
      case .created: .number("created", absent: .value(Unstated.day))
      case .tightest: tightest
      case .vcpus: used("vcpus")
      case .memory: used("memory_mib")
      case .disk: used("disk_gib")
      case .gpus: used("gpus")
      case .vcpuQuota: quota("vcpus")
      case .memoryQuota: quota("memory_mib")
      case .diskQuota: quota("disk_gib")
      case .gpuQuota: quota("gpus")
      case .machines: used("n")
      case .cpuUse: load("cpu_sum", by: "loaded_vcpus")
      case .memoryUse: load("memory_sum", by: "loaded_memory")
      case .grants: grants
      }
    },
    indexes: [
      .code("code"): "cloud_project_code_unique",
      .text("name", key: "name_key"): "cloud_project_by_name_key",
    ],
    facets: "cloud_project_facets",
    scope: { scope in
      switch scope {
      case .tenant(let id): ("r.tenant = ?", id.raw, "cloud_project_by_tenant")
      case .cloudProject(let id): ("r.id = ?", id.raw, nil)
      default: nil
      }
    },
    searched: """
      r.code || char(10) || r.name || char(10) \
      || (SELECT name FROM tenant WHERE tenant.id = r.tenant)
      """,
    read: CloudProjectRow.project)
}
