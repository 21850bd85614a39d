import GRDB

/// What follows from the tables and can be made anew from them: indexes, counters, triggers.
enum Derived {
  /// Takes away indexes and triggers; tables, counters among them, stay as they are.
  static func remove(_ db: Database) throws {
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name FROM sqlite_schema
        WHERE type = 'trigger' OR type = 'index' AND sql IS NOT NULL
        """)
    for row in names {
      let (type, name) = (row[0] as String, row[1] as String)
      try db.execute(sql: "DROP \(type) \(name.quotedDatabaseIdentifier)")
    }
  }

  /// Makes everything that was taken away or never was.
  static func build(_ db: Database) throws {
    try index(db)
    try count(db)
  }

  /// Makes what is not there yet and leaves all else as it is.
  ///
  /// For a step that adds tables and columns: a large store is not worked out anew for its sake.
  static func complete(_ db: Database) throws {
    let tables = try tables(db)
    let names = try String.fetchSet(db, sql: "SELECT name FROM sqlite_schema")
    for index in SecondaryIndex.all
    where tables.contains(index.table) && !names.contains(index.name) {
      try db.execute(sql: index.creation)
    }
    for tally in Tally.all where tables.contains(tally.source) && !names.contains(tally.table) {
      try db.execute(sql: tally.creation)
      try db.execute(sql: "INSERT INTO \(tally.table) \(tally.recount)")
    }
    for trigger in Trigger.all
    where tables.contains(trigger.table) && !names.contains(trigger.name) {
      try db.execute(sql: trigger.creation)
    }
  }

  static func index(_ db: Database) throws {
    let tables = try tables(db)
    for index in SecondaryIndex.all where tables.contains(index.table) {
      try db.execute(sql: index.creation)
    }
  }

  /// Works out derived columns and counters from the rows, and has triggers keep them from then on.
  static func count(_ db: Database) throws {
    for sql in Derivation.recount { try db.execute(sql: sql) }
    let tables = try tables(db)
    for tally in Tally.all where tables.contains(tally.source) {
      try db.execute(sql: "DROP TABLE IF EXISTS \(tally.table)")
      try db.execute(sql: tally.creation)
      try db.execute(sql: "INSERT INTO \(tally.table) \(tally.recount)")
    }
    try db.execute(sql: Revision.raise)
    for trigger in Trigger.all where tables.contains(trigger.table) {
      try db.execute(sql: trigger.creation)
    }
  }

  /// The tables there are: an early step of a migration has not made all of them.
  private static func tables(_ db: Database) throws -> Set<String> {
    try String.fetchSet(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table'")
  }
}
