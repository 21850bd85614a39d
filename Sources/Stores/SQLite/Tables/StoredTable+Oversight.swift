import Domain

extension StoredTable<TitleDeed> {
  static let titleDeeds = StoredTable(
    name: "title_deed",
    columns: { field in
      switch field {
      case .serial: .code("serial")
      case .kind: .number("kind", absent: .null)
      case .issued: .number("issued", absent: .value(Unstated.day))
      case .province: .province
      case .county: .county
      case .unitCount: .number("unit_count")
      }
    },
    indexes: [.code("serial"): "title_deed_serial_unique", .province: "title_deed_facets"],
    facets: "title_deed_facets",
    scope: { scope in
      if case .unit(let id) = scope {
        ("r.id IN (SELECT deed FROM title_deed_unit WHERE unit = ?)", id.raw, nil)
      } else {
        nil
      }
    },
    searched: "r.serial", read: TitleDeedRow.deed)
}

extension StoredTable<LegalFile> {
  static let legalFiles = StoredTable(
    name: "legal_file",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .endowment: .endowment
      case .subject: .number("subject")
      case .court: .text("court")
      case .opened: .number("opened")
      case .state: .number("state")
      case .nextHearing: .number("next_hearing", absent: .value(Unstated.day))
      }
    },
    indexes: [.code("code"): "legal_file_code_unique", .number("opened"): "legal_file_facets"],
    facets: "legal_file_facets",
    scope: { scope in
      switch scope {
      case .endowment(let id): ("r.endowment = ?", id.raw, "legal_file_by_endowment")
      case .unit(let id): ("r.unit = ?", id.raw, "legal_file_by_unit")
      default: nil
      }
    },
    searched: "r.code || char(10) || r.court || char(10) || \(endowmentName)",
    read: LegalFileRow.file)
}

extension StoredTable<Shrine> {
  static let shrines = StoredTable(
    name: "shrine",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .name: .text("name", key: "name_key")
      case .kind: .number("kind")
      case .province: .province
      case .county: .county
      case .boardMembers: .number("board_members")
      case .visitors: .number("visitors")
      }
    },
    indexes: [.code("code"): "shrine_code_unique", .province: "shrine_facets"],
    facets: "shrine_facets", searched: "r.code || char(10) || r.name", read: ShrineRow.shrine)
}

extension StoredTable<Project> {
  private static let siteName = """
    coalesce((SELECT name FROM endowment WHERE endowment.id = r.endowment), \
    (SELECT name FROM shrine WHERE shrine.id = r.shrine))
    """

  static let projects = StoredTable(
    name: "project",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .title: .text("title", key: "title_key")
      case .site: .computed(siteName)
      case .budget: .number("budget")
      case .progress: .number("progress")
      case .contractor: .text("contractor")
      case .start: .number("start_day")
      case .due: .number("due_day")
      case .state: .number("state")
      }
    },
    indexes: [.code("code"): "project_code_unique", .number("due_day"): "project_facets"],
    facets: "project_facets",
    scope: { scope in
      switch scope {
      case .endowment(let id): ("r.endowment = ?", id.raw, "project_by_endowment")
      case .shrine(let id): ("r.shrine = ?", id.raw, "project_by_shrine")
      default: nil
      }
    },
    searched:
      "r.code || char(10) || r.title || char(10) || r.contractor || char(10) || \(siteName)",
    read: ProjectRow.project)
}

extension StoredTable<Investigation> {
  static let investigations = StoredTable(
    name: "investigation",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .endowment: .endowment
      case .year: .number("year")
      case .filed: .number("filed", absent: .value(Unstated.day))
      case .reviewer: .text("reviewer")
      case .state: .number("state")
      case .clearanceNumber: .code("clearance_number")
      }
    },
    indexes: [.code("code"): "investigation_code_unique", .number("year"): "investigation_facets"],
    facets: "investigation_facets",
    scope: { scope in
      if case .endowment(let id) = scope {
        ("r.endowment = ?", id.raw, "investigation_by_endowment")
      } else {
        nil
      }
    },
    searched: """
      r.code || char(10) || r.reviewer || char(10) || r.clearance_number || char(10) || \
      \(endowmentName)
      """,
    read: InvestigationRow.investigation)
}

extension StoredTable {
  fileprivate static var endowmentName: String {
    "(SELECT name FROM endowment WHERE endowment.id = r.endowment)"
  }
}

extension StoredColumn {
  fileprivate static let endowment = name(
    of: "endowment", column: "endowment", order: "name_key", isFacet: false)
}
