import Domain
import GRDB
import Persian

/// Checks of configurations as read from the store.
enum BenchmarkRow {
  static func benchmark(_ id: Int64, _ db: Database) throws -> HostBenchmark? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, code, host, name, passed, failed, not_applicable, checked, system, support_ends
        FROM benchmark WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      HostBenchmark(
        id: row.id(0), code: row.text(1), host: row.text(2),
        place: try AssetLookup.place(of: row.text(2), db), name: row.text(3), passed: row[4],
        failed: row[5], notApplicable: row[6], checked: row.day(7), system: row.text(8),
        supportEnds: row.statedDay(9))
    }
  }
}

extension StoredTable<HostBenchmark> {
  static let benchmarks = StoredTable(
    name: "benchmark",
    columns: { field in
      switch field {
      case .code: .code("code")
      case .host: .text("host", key: "host_key")
      case .name: .text("name")
      case .passed: .number("passed")
      case .failed: .number("failed")
      case .notApplicable: .number("not_applicable")
      case .checked: .number("checked")
      case .system: .text("system")
      case .supportEnds: .number("support_ends", absent: .value(Unstated.day))
      }
    },
    indexes: [
      .code("code"): "benchmark_code_unique",
      .text("host", key: "host_key"): "benchmark_by_host_key",
      .number("failed"): "benchmark_facets",
    ],
    facets: "benchmark_facets",
    searched: "r.code || char(10) || r.host || char(10) || r.name || char(10) || r.system",
    read: BenchmarkRow.benchmark)
}
