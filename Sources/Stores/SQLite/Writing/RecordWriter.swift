import GRDB

/// Writes the row of a record, of which it is known whether the table has it.
///
/// An insert that falls back to an update would do for both, but where a row refers to another table
/// SQLite copies every page such a statement touches before changing it.
struct RecordWriter {
  private let insert: RowWriter
  private let change: RowWriter

  /// The first of the columns is the key.
  init(_ db: Database, into table: String, columns: String) throws {
    insert = try RowWriter(db, into: table, columns: columns)
    change = try RowWriter(db, changing: table, columns: columns)
  }

  func run(isNew: Bool, _ values: (any BindableValue)?...) throws {
    try (isNew ? insert : change).run(values)
  }
}
