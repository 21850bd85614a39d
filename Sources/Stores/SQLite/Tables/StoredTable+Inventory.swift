import Domain

extension StoredTable<Volume> {
  private static let machineName =
    "coalesce((SELECT name FROM machine WHERE machine.id = r.machine), '')"

  private static let projectName =
    "coalesce((SELECT name FROM cloud_project WHERE cloud_project.id = r.project), '')"

  static let volumes = StoredTable(
    name: "volume",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .tenant: .name(of: "tenant", column: "tenant", order: "rank", isFacet: false)
      case .machine: .computed(machineName)
      case .pool: .text("pool")
      case .size: .number("size_gib")
      case .state: .number("state")
      case .created: .number("created")
      case .detached: .number("detached", absent: .value(Unstated.day))
      case .lastBackup: .number("last_backup", absent: .value(Unstated.day))
      case .project: .computed(projectName)
      }
    },
    indexes: [
      .code("code"): "volume_code_unique", .text("name", key: "name_key"): "volume_by_name_key",
    ],
    facets: "volume_facets",
    scope: { scope in
      switch scope {
      case .tenant(let id): ("r.tenant = ?", id.raw, "volume_by_tenant")
      case .cloudProject(let id): ("r.project = ?", id.raw, "volume_by_project")
      case .machine(let id): ("r.machine = ?", id.raw, "volume_by_machine")
      case .volume(let id): ("r.id = ?", id.raw, nil)
      default: nil
      }
    },
    searched: """
      r.code || char(10) || r.name || char(10) || r.pool || char(10) || \(machineName) \
      || char(10) || \(projectName) \
      || char(10) || (SELECT name FROM tenant WHERE tenant.id = r.tenant)
      """,
    read: VolumeRow.volume)
}

extension StoredTable<Certificate> {
  private static let tenantName =
    "coalesce((SELECT name FROM tenant WHERE tenant.id = r.tenant), '')"

  static let certificates = StoredTable(
    name: "certificate",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .service: .text("service")
      case .issuer: .text("issuer")
      case .tenant: .computed(tenantName)
      case .notBefore: .number("not_before", absent: .value(Unstated.day))
      case .expires: .number("expires")
      }
    },
    indexes: [
      .code("code"): "certificate_code_unique",
      .text("name", key: "name_key"): "certificate_by_name_key",
      .number("expires"): "certificate_facets",
    ],
    facets: "certificate_facets",
    scope: { scope in
      if case .tenant(let id) = scope {
        ("r.tenant = ?", id.raw, "certificate_by_tenant")
      } else {
        nil
      }
    },
    searched: """
      r.code || char(10) || r.name || char(10) || r.service || char(10) || r.issuer \
      || char(10) || \(tenantName)
      """,
    read: CertificateRow.certificate)
}

extension StoredTable<Onboarding> {
  static let onboardings = StoredTable(
    name: "onboarding",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .agency: .text("agency", key: "agency_key")
      case .workload: .text("workload")
      case .wave: .number("wave")
      case .stage: .number("stage")
      case .since: .number("since")
      case .due: .number("due", absent: .value(Unstated.day))
      case .vcpus: .number("vcpus")
      case .memory: .number("memory_mib")
      case .disk: .number("disk_gib")
      case .gpus: .number("gpus")
      case .blockers: .text("blockers")
      case .contact: .text("contact")
      }
    },
    indexes: [
      .code("code"): "onboarding_code_unique",
      .text("agency", key: "agency_key"): "onboarding_by_agency_key",
      .number("due", absent: .value(Unstated.day)): "onboarding_facets",
    ],
    facets: "onboarding_facets",
    searched: """
      r.code || char(10) || r.agency || char(10) || r.workload || char(10) || r.contact \
      || char(10) || r.blockers
      """,
    read: OnboardingRow.onboarding)
}

extension StoredTable<Site> {
  private static let figure = StoredColumn.Absence.value(Unstated.figure)

  static let sites = StoredTable(
    name: "site",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .role: .number("role")
      case .province: .text("province")
      case .hosts: .reckoned("(SELECT count(*) FROM host WHERE host.site = r.name)")
      case .machines:
        .reckoned(
          """
          (SELECT coalesce(sum(u.n), 0) FROM host h JOIN host_use u ON u.host = h.id \
          WHERE h.site = r.name)
          """)
      case .power: .number("power_kw", absent: figure)
      case .used: .number("used_kw", absent: figure)
      case .temperature: .number("temperature", absent: figure)
      case .link: .number("link", absent: .null)
      case .lag: .number("lag", absent: figure)
      case .racks: .number("racks", absent: figure)
      }
    },
    indexes: [
      .code("code"): "site_code_unique", .text("name", key: "name_key"): "site_by_name_key",
    ],
    facets: "site_facets",
    searched: "r.code || char(10) || r.name || char(10) || r.province", read: SiteRow.site)
}
