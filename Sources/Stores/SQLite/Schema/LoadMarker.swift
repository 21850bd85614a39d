import GRDB

/// The row that says "a load is under way": where it outlives its process, the load was cut short.
enum LoadMarker {
  static let creation = "CREATE TABLE load_marker (present INTEGER PRIMARY KEY) STRICT;"

  static func isSet(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM load_marker)") ?? false
  }

  static func set(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO load_marker VALUES (1) ON CONFLICT DO NOTHING")
  }

  static func clear(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM load_marker")
  }
}
