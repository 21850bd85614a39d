import CSQLite
import Foundation
import GRDB

/// A prepared statement that is run again and again with other values.
///
/// Values are bound as they are: boxing each of them first would cost more than the insert.
struct RowWriter {
  private let statement: Statement

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    // How many values there are is the writer's own affair: this leaves out the check of it.
    statement.setUncheckedArguments(StatementArguments())
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
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let code = Self.bind(value, Int32(index + 1), handle)
      guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    try statement.execute()
  }

  private static func bind(
    _ value: (any DatabaseValueConvertible)?, _ index: Int32, _ handle: OpaquePointer
  ) -> Int32 {
    switch value {
    case nil: return sqlite3_bind_null(handle, index)
    case let number as Int64: return sqlite3_bind_int64(handle, index, number)
    case let number as Int: return sqlite3_bind_int64(handle, index, Int64(number))
    case let number as Double: return sqlite3_bind_double(handle, index, number)
    case var text as String:
      return text.withUTF8 {
        csqlite_bind_text(handle, index, $0.baseAddress, Int32($0.count))
      }
    case let value?:
      switch value.databaseValue.storage {
      case .null: return sqlite3_bind_null(handle, index)
      case .int64(let number): return sqlite3_bind_int64(handle, index, number)
      case .double(let number): return sqlite3_bind_double(handle, index, number)
      case .string(var text):
        return text.withUTF8 {
          csqlite_bind_text(handle, index, $0.baseAddress, Int32($0.count))
        }
      case .blob(let data):
        return data.withUnsafeBytes {
          csqlite_bind_blob(handle, index, $0.baseAddress, Int32($0.count))
        }
      }
    }
  }
}
