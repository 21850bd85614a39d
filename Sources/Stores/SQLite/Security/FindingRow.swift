import Domain
import GRDB
import Persian

/// Findings as read from the store.
enum FindingRow {
  static func finding(_ id: Int64, _ db: Database) throws -> SecurityFinding? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT f.id, f.code, f.title, f.severity, f.exploited, f.reference, f.asset, f.tenant,
          t.name, f.source, f.found, f.closed, f.state
        FROM finding f LEFT JOIN tenant t ON t.id = f.tenant WHERE f.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      try SecurityFinding(
        id: row.id(0), code: row.text(1), title: row.text(2), severity: row.code(3),
        isExploited: row.code(4, YesNo.self) == .yes, reference: row.text(5), asset: row.text(6),
        place: AssetLookup.place(of: row.text(6), db),
        tenant: (row[7] as Int64?).map { RecordID($0) }, tenantName: row.text(8),
        source: row.text(9), found: row.day(10), closed: row.statedDay(11), state: row.code(12))
    }
  }
}

extension StoredTable<SecurityFinding> {
  private static let tenantName =
    "coalesce((SELECT name FROM tenant WHERE tenant.id = r.tenant), '')"

  static let findings = StoredTable(
    name: "finding",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .title: .text("title", key: "title_key")
      case .severity: .number("severity")
      case .exploited: .number("exploited")
      case .reference: .code("reference")
      case .asset: .text("asset")
      case .tenant: .computed(tenantName)
      case .source: .text("source")
      case .found: .number("found")
      case .deadline: .number("due", absent: .value(Unstated.day))
      case .closed: .number("closed", absent: .value(Unstated.day))
      case .state: .number("state")
      }
    },
    indexes: [
      .code("code"): "finding_code_unique",
      .text("title", key: "title_key"): "finding_by_title_key",
      .number("due", absent: .value(Unstated.day)): "finding_facets",
    ],
    facets: "finding_facets",
    scope: { scope in
      if case .tenant(let id) = scope {
        ("r.tenant = ?", id.raw, "finding_by_tenant")
      } else {
        nil
      }
    },
    searched: """
      r.code || char(10) || r.title || char(10) || r.reference || char(10) || r.asset || char(10) \
      || r.source || char(10) || \(tenantName)
      """,
    read: FindingRow.finding)
}
