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

  /// Takes away triggers alone.
  static func unwatch(_ db: Database) throws {
    for name in try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    {
      try db.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)")
    }
  }

  /// Makes what a store without triggers lacks, and leaves alone what it has.
  static func complete(_ db: Database) throws {
    let names = try Set(String.fetchAll(db, sql: "SELECT name FROM sqlite_schema"))
    for index in SecondaryIndex.all where !names.contains(index.name) {
      try db.execute(sql: index.creation)
    }
    try db.execute(sql: Derivation.addressValues)
    for tally in Tally.all where !names.contains(tally.table) {
      try db.execute(sql: tally.creation)
      try db.execute(sql: "INSERT INTO \(tally.table) \(tally.recount)")
    }
    try db.execute(sql: Revision.raise)
    for trigger in Trigger.all { try db.execute(sql: trigger.creation) }
  }

  /// Makes everything that was taken away or never was.
  static func build(_ db: Database) throws {
    try index(db)
    try count(db)
  }

  static func index(_ db: Database) throws {
    for index in SecondaryIndex.all { try db.execute(sql: index.creation) }
  }

  /// Works out derived columns and counters from the rows, and has triggers keep them from then on.
  static func count(_ db: Database) throws {
    for sql in Derivation.recount { try db.execute(sql: sql) }
    for tally in Tally.all {
      try db.execute(sql: "DROP TABLE IF EXISTS \(tally.table)")
      try db.execute(sql: tally.creation)
      try db.execute(sql: "INSERT INTO \(tally.table) \(tally.recount)")
    }
    try db.execute(sql: Revision.raise)
    for trigger in Trigger.all { try db.execute(sql: trigger.creation) }
  }
}
