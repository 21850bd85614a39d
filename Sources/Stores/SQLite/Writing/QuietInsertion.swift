import CSQLite
import GRDB

/// Rows inserted while triggers are silent, and what follows from them worked out for all at once.
///
/// A trigger costs its statements for every row; a batch of rows changes each counter once. Only tables whose
/// every trigger on insertion is known here are treated so: a trigger of another kind is fired as ever.
struct QuietInsertion {
  private let db: Database
  /// Each table with the column that tells new rows from old, and the first new value of it.
  private let tables: [(name: String, key: String, first: Int64)]

  /// Silences the triggers until ``finish()``, where that may be done for these tables.
  init?(_ db: Database, into tables: [(name: String, key: String)]) throws {
    guard !tables.isEmpty, tables.allSatisfy({ Self.isUnderstood($0.name) }) else { return nil }
    self.db = db
    self.tables = try tables.map { table in
      let last = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT max(\(table.key)) FROM \(table.name)"))
      return (table.name, table.key, (last ?? 0) + 1)
    }
    try Self.fire(false, db)
  }

  /// Brings counters, revisions and derived columns up to date and has triggers fire again.
  func finish() throws {
    for table in tables {
      for tally in Tally.all where tally.source == table.name {
        try run(tally.addition(of: table.key), table.first)
      }
      if Revision.subjects.contains(table.name) {
        try db.execute(
          sql: "UPDATE revision SET n = n + 1 WHERE subject = ?", arguments: [table.name])
      }
    }
    try Self.fire(true, db)
    for table in tables {
      for sql in Derivation.additions[table.name]?.sql ?? [] { try run(sql, table.first) }
    }
  }

  /// Has triggers fire again after a failure; the transaction is undone by whoever began it.
  func abandon() { try? Self.fire(true, db) }

  /// Whether every trigger on insertion into the table is one that ``finish()`` makes up for.
  static func isUnderstood(_ table: String) -> Bool {
    let known =
      Tally.all.filter { $0.source == table }.map { "\($0.table)_counts_insert" }
      + ["\(table)_revised_by_insert"] + (Derivation.additions[table]?.triggers ?? [])
    return Trigger.all.allSatisfy { trigger in
      let isOurs =
        trigger.event.hasPrefix("AFTER INSERT ON \(table) ")
        || trigger.event == "AFTER INSERT ON \(table)"
      return !isOurs || known.contains(trigger.name)
    }
  }

  private func run(_ sql: String, _ first: Int64) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments([first])
    try statement.execute()
  }

  private static func fire(_ fires: Bool, _ db: Database) throws {
    guard csqlite_fire_triggers(db.sqliteConnection, fires ? 1 : 0) == SQLITE_OK else {
      throw DatabaseError(message: "triggers cannot be switched")
    }
  }
}
