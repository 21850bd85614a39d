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
    endowments + units + deeds + leases + oversight + machines + addresses + imports
}

// An order index holds, behind its key and the row's id, every column a filter asks for: a page deep
// in the list is then found by walking the index alone.
extension SecondaryIndex {
  private static func unique(_ table: String, _ column: String) -> SecondaryIndex {
    SecondaryIndex(
      name: "\(table)_\(column)_unique", table: table, columns: column, isUnique: true)
  }

  private static func order(_ table: String, _ key: String, _ filters: String) -> SecondaryIndex {
    SecondaryIndex(name: "\(table)_by_\(key)", table: table, columns: "\(key), id, \(filters)")
  }

  private static let endowments =
    [unique("endowment", "code")]
    + ["code", "name_key", "unit_count", "founded_year"].map {
      order("endowment", $0, "province, custody, use, kind, intentions")
    } + [order("endowment", "province", "custody, use, kind, intentions")]

  private static let units =
    [unique("unit", "code")]
    + ["code", "title_key", "area", "rent"].map {
      order("unit", $0, "province, deed, type, occupancy, lease_end")
    } + [
      order("unit", "province", "deed, type, occupancy, lease_end"),
      order("unit", "lease_end", "province, deed, type, occupancy"),
      SecondaryIndex(name: "unit_by_endowment", table: "unit", columns: "endowment"),
    ]

  private static let deeds = [
    unique("title_deed", "serial"),
    SecondaryIndex(
      name: "title_deed_unit_by_unit", table: "title_deed_unit", columns: "unit, deed"),
    SecondaryIndex(name: "unit_plate_by_number", table: "unit_plate", columns: "main, sub"),
  ]

  private static let oversight = [
    unique("legal_file", "code"), unique("shrine", "code"), unique("project", "code"),
    unique("investigation", "code"),
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
    SecondaryIndex(name: "instalment_by_lease", table: "instalment", columns: "lease, due_day"),
    SecondaryIndex(
      name: "instalment_unpaid", table: "instalment", columns: "due_day",
      condition: "paid < amount AND stage <> \(CollectionStage.forgiven.rawValue)"),
  ]

  private static let imports = [
    SecondaryIndex(name: "import_log_by_digest", table: "import_log", columns: "digest, id")
  ]

  private static let machines =
    ["name_key", "vcpus", "memory_mib", "cpu_load"].map {
      order("machine", $0, "tenant, state")
    } + [
      order("machine", "tenant", "state"), order("machine", "state", "tenant"),
      SecondaryIndex(name: "machine_by_host", table: "machine", columns: "host"),
    ]

  private static let addresses =
    [
      unique("gnaf", "code"),
      SecondaryIndex(name: "gnaf_by_postcode", table: "gnaf", columns: "postcode"),
      unique("property_address", "code"),
    ] + ["arrived", "code"].map { order("property_address", $0, "state, province") } + [
      order("property_address", "province", "state"),
      order("property_address", "state", "province"),
      SecondaryIndex(
        name: "property_address_queue", table: "property_address", columns: "state, arrived, id"),
      SecondaryIndex(name: "decision_by_address", table: "decision", columns: "address, id"),
      SecondaryIndex(name: "decision_by_reviewer", table: "decision", columns: "reviewer, id"),
    ]
}
