import Domain
import GRDB
import Persian

/// How one kind of record lies in the store: all that lists of it need to know.
struct StoredTable<Record: Listed>: Sendable {
  let name: String
  let columns: @Sendable (Record.Field) -> StoredColumn
  /// Orders that an index holds: the column ordered by, and the index.
  let indexes: [StoredColumn: String]
  /// An index that covers every facet, the province or the like first.
  let facets: String
  /// The table's length as SQL, where counting rows takes too long.
  var count: String?
  /// How the rows of a scope are found: a term over the row `r` with one value, and the index that answers it.
  var scope:
    @Sendable (RecordScope) -> (
      term: String, value: any DatabaseValueConvertible, index: String?
    )? = { _ in nil }
  /// What its rows are searched by where no search index is kept: the texts run together, as SQL.
  var searched: String?
  let read: @Sendable (Int64, Database) throws -> Record?
}

/// Every kind of record that is listed.
enum StoredTables {
  private static let all: [any Sendable] = [
    StoredTable.endowments, StoredTable.units, StoredTable.leases, StoredTable.instalments,
    StoredTable.titleDeeds, StoredTable.legalFiles, StoredTable.shrines, StoredTable.projects,
    StoredTable.investigations, StoredTable.machines, StoredTable.addresses,
    StoredTable.incidents,
    StoredTable.waste,
    StoredTable.cloudProjects, StoredTable.volumes, StoredTable.snapshots, StoredTable.backups,
    StoredTable.images,
    StoredTable.networks,
    StoredTable.gpuNodes,
    StoredTable.certificates, StoredTable.onboardings,
    StoredTable.sites, StoredTable.hosts, StoredTable.tenants,
    StoredTable.findings, StoredTable.userAccounts, StoredTable.benchmarks,
  ]

  /// The table of a kind of record.
  static func table<Record: Listed>(of _: Record.Type) throws(SourceError) -> StoredTable<Record> {
    for case let table as StoredTable<Record> in all { return table }
    throw .unexpected(detail: "a record without a table")
  }
}
