import Domain

extension StoredTable<WasteCase> {
  private static let tenantName =
    "coalesce((SELECT name FROM tenant WHERE tenant.id = r.tenant), '')"

  static let waste = StoredTable(
    name: "waste_case",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .computed(tenantName)
      case .rule: .code("rule")
      case .subject: .number("kind")
      case .state: .number("state")
      case .until: .number("until", absent: .value(Unstated.day))
      case .vcpus: .number("vcpus", absent: .value(Unstated.figure))
      case .memory: .number("memory_mib", absent: .value(Unstated.figure))
      case .disk: .number("disk_gib", absent: .value(Unstated.figure))
      case .gpus: .number("gpus", absent: .value(Unstated.figure))
      case .worth: .number("rial", absent: .value(Unstated.figure))
      case .coverage: .number("coverage")
      case .found: .number("found")
      case .seen: .number("seen")
      case .returns: .number("returns")
      case .who: .text("who")
      case .server: .text("server")
      }
    },
    indexes: [
      .code("code"): "waste_case_code_unique",
      .text("name", key: "name_key"): "waste_case_by_name_key",
    ],
    facets: "waste_case_facets",
    scope: { scope in
      if case .tenant(let id) = scope {
        ("r.tenant = ?", id.raw, "waste_case_by_tenant")
      } else {
        nil
      }
    },
    searched: "r.code || char(10) || r.name || char(10) || r.rule || char(10) || \(tenantName)",
    read: WasteCaseRow.wasteCase)
}
