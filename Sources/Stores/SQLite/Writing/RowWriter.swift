import CSQLite
import GRDB

/// A prepared statement that is run again and again with other values.
///
/// Values are bound as they are: turning each into a database value first would cost more than the insert.
struct RowWriter {
  private let statement: Statement

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    // How many values there are is the writer's own affair: this leaves out the check of it.
    statement.setUncheckedArguments(StatementArguments())
  }

  /// An insert of every column in its order, or an update of all but the first where the key is taken.
  init(_ db: Database, into table: String, columns: String, updating: Bool = false) throws {
    let names = Self.names(columns)
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let changes = names.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    try self.init(
      db,
      "INSERT INTO \(table) (\(columns)) VALUES (\(marks))"
        + (updating ? " ON CONFLICT (\(names[0])) DO UPDATE SET \(changes)" : ""))
  }

  /// An update of every column but the first, which is the key.
  init(_ db: Database, changing table: String, columns: String) throws {
    let names = Self.names(columns)
    let changes = names.indices.dropFirst().map { "\(names[$0]) = ?\($0 + 1)" }
    try self.init(
      db, "UPDATE \(table) SET \(changes.joined(separator: ", ")) WHERE \(names[0]) = ?1")
  }

  private static func names(_ columns: String) -> [Substring] {
    columns.split(separator: ",").map { $0.trimmingPrefix(" ") }
  }

  func run(_ values: (any BindableValue)?...) throws { try run(values) }

  func run(_ values: [(any BindableValue)?]) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code = value?.bind(to: place, of: handle) ?? sqlite3_bind_null(handle, place)
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    try statement.execute()
  }
}
