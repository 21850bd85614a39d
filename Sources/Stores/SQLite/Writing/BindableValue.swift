import CSQLite
import Foundation
import GRDB

/// A value that binds itself to a parameter of a statement; the code SQLite answers is returned.
protocol BindableValue {
  func bind(to index: Int32, of statement: OpaquePointer) -> Int32
}

extension BindableValue where Self: BinaryInteger {
  func bind(to index: Int32, of statement: OpaquePointer) -> Int32 {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension Int: BindableValue {}
extension Int64: BindableValue {}

extension Double: BindableValue {
  func bind(to index: Int32, of statement: OpaquePointer) -> Int32 {
    sqlite3_bind_double(statement, index, self)
  }
}

extension String: BindableValue {
  func bind(to index: Int32, of statement: OpaquePointer) -> Int32 {
    var text = self
    return text.withUTF8 {
      csqlite_bind_text(statement, index, $0.baseAddress, Int32($0.count))
    }
  }
}

extension Data: BindableValue {
  func bind(to index: Int32, of statement: OpaquePointer) -> Int32 {
    withUnsafeBytes {
      csqlite_bind_blob(statement, index, $0.baseAddress, Int32($0.count))
    }
  }
}
