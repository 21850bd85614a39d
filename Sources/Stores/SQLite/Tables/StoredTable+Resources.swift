import Domain

extension StoredTable<Backup> {
  private static let sourceName = """
    coalesce((SELECT name FROM machine WHERE machine.id = r.machine), \
    (SELECT name FROM volume WHERE volume.id = r.volume), '')
    """
  private static let day = StoredColumn.Absence.value(Unstated.day)

  static let backups = StoredTable(
    name: "backup",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .name(of: "tenant", column: "tenant", order: "rank", isFacet: false)
      case .source: .computed(sourceName)
      case .target: .number("target")
      case .kind: .number("kind")
      case .state: .number("state")
      case .finished: .number("finished", absent: day)
      case .size: .number("size_gib", absent: .value(Unstated.figure))
      case .keptUntil: .number("kept_until", absent: day)
      case .site: .text("site")
      case .restored: .number("restored", absent: day)
      }
    },
    indexes: [
      .code("code"): "backup_code_unique", .text("name", key: "name_key"): "backup_by_name_key",
      .number("finished", absent: day): "backup_by_finished",
    ],
    facets: "backup_facets",
    scope: { scope in
      switch scope {
      case .tenant(let id): ("r.tenant = ?", id.raw, "backup_by_tenant")
      case .machine(let id): ("r.machine = ?", id.raw, "backup_by_machine")
      case .volume(let id): ("r.volume = ?", id.raw, "backup_by_volume")
      default: nil
      }
    },
    searched: """
      r.code || char(10) || r.name || char(10) || r.site || char(10) || \(sourceName) \
      || char(10) || (SELECT name FROM tenant WHERE tenant.id = r.tenant)
      """,
    read: BackupRow.backup)
}

extension StoredTable<SystemImage> {
  private static let tenantName =
    "coalesce((SELECT name FROM tenant WHERE tenant.id = r.tenant), '')"

  static let images = StoredTable(
    name: "image",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .system: .text("system")
      case .version: .text("version")
      case .supportEnd: .number("support_end", absent: .value(Unstated.day))
      case .size: .number("size_gib")
      case .state: .number("state")
      case .visibility: .number("visibility")
      case .tenant: .computed(tenantName)
      case .created: .number("created")
      case .lastUsed: .number("last_used", absent: .value(Unstated.day))
      }
    },
    indexes: [
      .code("code"): "image_code_unique", .text("name", key: "name_key"): "image_by_name_key",
      .number("support_end", absent: .value(Unstated.day)): "image_facets",
    ],
    facets: "image_facets",
    scope: { scope in
      if case .tenant(let id) = scope { ("r.tenant = ?", id.raw, "image_by_tenant") } else { nil }
    },
    searched: """
      r.code || char(10) || r.name || char(10) || r.system || char(10) || r.version \
      || char(10) || \(tenantName)
      """,
    read: ImageRow.image)
}

extension StoredTable<CloudNetwork> {
  private static let figure = StoredColumn.Absence.value(Unstated.figure)

  static let networks = StoredTable(
    name: "network",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .name(of: "tenant", column: "tenant", order: "rank", isFacet: false)
      case .site: .text("site")
      case .prefix: .text("prefix", key: "prefix_key")
      case .vlan: .number("vlan", absent: figure)
      case .kind: .number("kind")
      case .state: .number("state")
      case .addresses: .number("addresses", absent: figure)
      case .used: .number("used", absent: figure)
      case .share: .number("share", absent: .value(Unstated.load))
      }
    },
    indexes: [
      .code("code"): "network_code_unique", .text("name", key: "name_key"): "network_by_name_key",
      .number("share", absent: .value(Unstated.load)): "network_facets",
    ],
    facets: "network_facets",
    scope: { scope in
      if case .tenant(let id) = scope { ("r.tenant = ?", id.raw, "network_by_tenant") } else { nil }
    },
    searched: """
      r.code || char(10) || r.name || char(10) || r.site || char(10) || r.prefix \
      || char(10) || (SELECT name FROM tenant WHERE tenant.id = r.tenant)
      """,
    read: NetworkRow.network)
}

extension StoredTable<GPUNode> {
  private static let figure = StoredColumn.Absence.value(Unstated.figure)

  static let gpuNodes = StoredTable(
    name: "gpu_node",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .host: .text("host", key: "host_key")
      case .site: .text("site")
      case .model: .text("model")
      case .gpus: .number("gpus")
      case .allocated: .number("allocated")
      case .memory: .number("memory_gib", absent: figure)
      case .state: .number("state")
      case .purpose: .text("purpose")
      case .driver: .text("driver")
      case .running: .number("running", absent: figure)
      case .waiting: .number("waiting", absent: figure)
      case .idleSince: .number("idle_since", absent: .value(Unstated.day))
      }
    },
    indexes: [
      .code("code"): "gpu_node_code_unique", .text("host", key: "host_key"): "gpu_node_by_host_key",
    ],
    facets: "gpu_node_facets",
    searched: """
      r.code || char(10) || r.host || char(10) || r.site || char(10) || r.model \
      || char(10) || r.purpose
      """,
    read: GPUNodeRow.node)
}
