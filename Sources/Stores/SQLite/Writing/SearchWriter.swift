import Foundation
import GRDB

/// Writes the texts a table is searched in, block by block; ``finish()`` writes the last one.
struct SearchWriter {
  private let table: String
  private let db: Database
  private let write: RowWriter
  private var number: Int64 = -1
  private var block: SearchBlock?

  init(_ db: Database, for subject: String) throws {
    self.db = db
    table = "\(subject)_search"
    write = try RowWriter(db, into: table, columns: "block, texts", updating: true)
  }

  mutating func put(_ text: String, id: Int64) throws {
    let number = SearchBlock.number(of: id)
    if number != self.number || block == nil {
      try finish()
      block = try stored(number)
      self.number = number
    }
    block?[id] = text.utf8.filter { $0 >= 0x20 }
  }

  mutating func finish() throws {
    guard let full = block else { return }
    try write.run(number, full.bytes)
    block = nil
  }

  private func stored(_ number: Int64) throws -> SearchBlock {
    let statement = try db.cachedStatement(sql: "SELECT texts FROM \(table) WHERE block = ?")
    return try Data.fetchOne(statement, arguments: [number]).map(SearchBlock.init(_:))
      ?? SearchBlock()
  }
}
