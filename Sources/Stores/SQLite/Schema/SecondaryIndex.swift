import Domain

/// An index made anew from the table: a bulk load takes it away and builds it again.
struct SecondaryIndex: Sendable {
  let name: String
  let table: String
  let columns: String
  var isUnique = false
  var condition: String?

  var creation: String {
    "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(name) ON \(table) (\(columns))"
      + (condition.map { " WHERE \($0)" } ?? "")
  }

  static let all: [SecondaryIndex] =
    endowments + units + deeds + leases + oversight + machines + addresses + queue + imports
    + changes + post + quality + inventory + projects + resources + snapshots + waste + incidents
    + security
}

// An order index holds its key, and the row's id by itself; filters are answered by one wide index of
// facets, which holds every number a condition may ask for.
extension SecondaryIndex {
  static func unique(_ table: String, _ column: String) -> SecondaryIndex {
    SecondaryIndex(
      name: "\(table)_\(column)_unique", table: table, columns: column, isUnique: true)
  }

  static func order(_ table: String, _ key: String) -> SecondaryIndex {
    SecondaryIndex(name: "\(table)_by_\(key)", table: table, columns: key)
  }

  static func facets(_ table: String, _ columns: String) -> SecondaryIndex {
    SecondaryIndex(name: "\(table)_facets", table: table, columns: columns)
  }

  private static let endowments =
    [unique("endowment", "code")]
    + ["name_key", "unit_count", "founded_year"].map { order("endowment", $0) } + [
      facets(
        "endowment",
        """
        province, id, county, custody, use, kind, status, trusteeship, intentions, unit_count, \
        founded_year, registered, trustee_until, unspent_years, dormant
        """)
    ]

  private static let units =
    [unique("unit", "code")]
    + ["title_key", "area", "rent", "lease_end", "endowment", "postcode"].map {
      order("unit", $0)
    } + [
      SecondaryIndex(
        name: "unit_by_plate", table: "unit", columns: "plate_main, plate_sub",
        condition: "plate_main IS NOT NULL"),
      facets(
        "unit",
        """
        province, id, county, deed, type, occupancy, use, area, rent, lease_end, deed_kind, \
        deed_issued, deed_count, encroachment_files, identified
        """),
    ]

  private static let deeds = [
    unique("title_deed", "serial"),
    SecondaryIndex(
      name: "title_deed_unit_by_unit", table: "title_deed_unit", columns: "unit, deed"),
    SecondaryIndex(name: "unit_plate_by_number", table: "unit_plate", columns: "main, sub"),
    facets("title_deed", "province, id, county, kind, issued, unit_count"),
  ]

  private static let oversight = [
    unique("legal_file", "code"), unique("shrine", "code"), unique("project", "code"),
    unique("investigation", "code"),
    facets("legal_file", "opened, id, subject, state, next_hearing"),
    facets("shrine", "province, id, county, kind, board_members, visitors"),
    facets("project", "due_day, id, state, budget, progress, start_day"),
    facets("investigation", "year, id, state, filed"),
    SecondaryIndex(
      name: "legal_file_by_endowment", table: "legal_file", columns: "endowment, opened"),
    SecondaryIndex(
      name: "legal_file_by_unit", table: "legal_file", columns: "unit, opened",
      condition: "unit IS NOT NULL"),
    SecondaryIndex(
      name: "project_by_endowment", table: "project", columns: "endowment",
      condition: "endowment IS NOT NULL"),
    SecondaryIndex(
      name: "project_by_shrine", table: "project", columns: "shrine",
      condition: "shrine IS NOT NULL"),
    SecondaryIndex(
      name: "investigation_by_endowment", table: "investigation", columns: "endowment, year"),
  ]

  private static let leases = [
    unique("lease", "contract_number"),
    SecondaryIndex(
      name: "lease_by_unit", table: "lease", columns: "unit, end_day, id, state, rent"),
    facets("lease", "end_day, id, state, kind, start_day, rent, deposit, premium"),
    facets("instalment", "due_day, id, stage, amount, paid, remainder, paid_on"),
    SecondaryIndex(name: "instalment_by_lease", table: "instalment", columns: "lease, due_day"),
    SecondaryIndex(
      name: "instalment_unpaid", table: "instalment", columns: "due_day",
      condition: "paid < amount AND stage <> \(CollectionStage.forgiven.rawValue)"),
  ]

  private static let imports = [
    SecondaryIndex(name: "import_log_by_digest", table: "import_log", columns: "digest, id")
  ]

  private static let machines =
    ["name_key", "vcpus", "memory_mib", "cpu_load", "tenant", "host"].map {
      order("machine", $0)
    } + [
      unique("machine", "code"),
      facets(
        "machine",
        "state, id, vcpus, memory_mib, disk_gib, gpus, cpu_load, memory_load, created, role, last_backup"
      ),
    ]

  private static let incidents = [
    unique("incident", "code"),
    facets("incident", "opened, id, severity, acknowledged, resolved"),
  ]

  private static let addresses = [
    unique("gnaf", "code"),
    SecondaryIndex(name: "gnaf_by_postcode", table: "gnaf", columns: "postcode"),
    unique("property_address", "code"),
    order("property_address", "arrived"),
    facets("property_address", "province, id, county, state, arrived"),
    SecondaryIndex(
      name: "property_address_queue", table: "property_address", columns: "state, arrived, id"),
    SecondaryIndex(name: "decision_by_address", table: "decision", columns: "address, id"),
    SecondaryIndex(name: "decision_by_reviewer", table: "decision", columns: "reviewer, id"),
  ]
}
