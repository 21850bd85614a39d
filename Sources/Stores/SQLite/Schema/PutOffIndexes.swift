import GRDB

/// Indexes of lists that are taken away while a large file fills an empty table, and made when it is full.
///
/// Rows come in an order of their own, so that each of them would change a page of every such index. Lists
/// are read without them meanwhile, only slower; codes, and what writes look up, stay indexed.
enum PutOffIndexes {
  /// Files below this many bytes are not worth it.
  static let worth = 16_000_000

  /// Takes the indexes away, where the table is empty.
  static func take(from table: String, _ db: Database) throws {
    let isFilled = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") ?? true
    guard !isFilled else { return }
    for index in SecondaryIndex.all where index.table == table && index.canWait {
      try db.execute(sql: "DROP INDEX IF EXISTS \(index.name)")
    }
  }

  /// Those that the store should have and has not.
  static func missing(_ db: Database) throws -> [SecondaryIndex] {
    let present = try Set(
      String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'index'"))
    return SecondaryIndex.all.filter { !present.contains($0.name) }
  }

  /// Whether a process is filling the store at this moment, as far as its log tells.
  static func isAwaited(_ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM import_log WHERE state = 1
          AND updated_at / 1000 > CAST(strftime('%s', 'now') AS INTEGER) - 120)
        """) ?? false
  }
}

extension SecondaryIndex {
  /// Whether only lists in an order of their own use the index.
  fileprivate var canWait: Bool {
    let lookedUp = ["code", "lease_end", "endowment", "shrine", "postcode", "arrived", "host"]
    return !isUnique && condition == nil && name == "\(table)_by_\(columns)"
      && !lookedUp.contains(columns)
  }
}
