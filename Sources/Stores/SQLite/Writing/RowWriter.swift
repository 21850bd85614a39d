import GRDB

/// A prepared statement that is run again and again with other values.
///
/// The number of values is the writer's own affair, so GRDB's check of it per row is left out.
struct RowWriter {
  private let statement: Statement

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
  }

  /// An insert of every column in its order, or an update of all but the first where the key is taken.
  init(_ db: Database, into table: String, columns: String, updating: Bool) throws {
    let names = columns.split(separator: ",").map { $0.trimmingPrefix(" ") }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let changes = names.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    try self.init(
      db,
      "INSERT INTO \(table) (\(columns)) VALUES (\(marks))"
        + (updating ? " ON CONFLICT (\(names[0])) DO UPDATE SET \(changes)" : ""))
  }

  func run(_ values: (any DatabaseValueConvertible)?...) throws {
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }
}
