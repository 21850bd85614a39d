import Domain

extension StoredTable<VirtualMachine> {
  private static let projectName =
    "coalesce((SELECT name FROM cloud_project WHERE cloud_project.id = r.project), '')"

  static let machines = StoredTable(
    name: "machine",
    columns: { field in
      switch field {
      case .name: .text("name", key: "name_key")
      case .tenant: .name(of: "tenant", column: "tenant", order: "rank", isFacet: false)
      case .host: .optionalName(of: "host", column: "host", order: "rank")
      case .state: .number("state")
      case .vcpus: .number("vcpus")
      case .memory: .number("memory_mib")
      case .disk: .number("disk_gib")
      case .gpus: .number("gpus")
      case .address: .code("address")
      case .cpuLoad: .number("cpu_load", absent: .value(Unstated.load))
      case .memoryLoad: .number("memory_load", absent: .value(Unstated.load))
      case .created: .number("created")
      case .code: .code("code")
      case .role: .number("role")
      case .lastBackup: .number("last_backup", absent: .value(Unstated.day))
      case .project: .computed(projectName)
      case .hypervisorName: .code("hypervisor_name")
      }
    },
    indexes: [
      .text("name", key: "name_key"): "machine_by_name_key",
      .number("vcpus"): "machine_by_vcpus", .number("memory_mib"): "machine_by_memory_mib",
      .number("cpu_load", absent: .value(Unstated.load)): "machine_by_cpu_load",
      .code("code"): "machine_code_unique",
    ],
    facets: "machine_facets", count: "SELECT coalesce(sum(n), 0) FROM machine_tally",
    scope: { scope in
      switch scope {
      case .tenant(let id): ("r.tenant = ?", id.raw, "machine_by_tenant")
      case .cloudProject(let id): ("r.project = ?", id.raw, "machine_by_project")
      case .host(let id): ("r.host = ?", id.raw, "machine_by_host")
      case .machine(let id): ("r.id = ?", id.raw, nil)
      default: nil
      }
    },
    read: MachineRow.machine)
}
