import Foundation
import GRDB

/// Writes the texts a table is searched in, block by block, with their signatures and their words.
///
/// ``finish()`` writes the last block; all of it is part of the transaction that writes the rows.
struct SearchWriter {
  private let subject: String
  private let db: Database
  private let write: RowWriter
  private let sign: RowWriter
  private var vocabulary: VocabularyWriter
  private var number: Int64 = -1
  private var block: SearchBlock?

  init(_ db: Database, for subject: String) throws {
    self.db = db
    self.subject = subject
    write = try RowWriter(db, into: "\(subject)_search", columns: "block, texts", updating: true)
    sign = try RowWriter(db, into: "\(subject)_gram", columns: "block, bits", updating: true)
    vocabulary = try VocabularyWriter(db, for: subject)
  }

  mutating func put(_ text: String, id: Int64) throws {
    try put(Array(text.utf8), id: id)
  }

  private mutating func put(_ text: [UInt8], id: Int64) throws {
    let number = SearchBlock.number(of: id)
    if number != self.number || block == nil {
      try finish()
      block = try stored(number)
      self.number = number
    }
    try vocabulary.add(wordsOf: text)
    block?.put(text, id: id)
  }

  mutating func finish() throws {
    guard let full = block else { return }
    try write.run(number, Data(full.bytes))
    try sign.run(number, GramSignature(of: full.texts).bytes)
    block = nil
  }

  /// Puts in order what the first version of the store kept: the texts of a block, a line each.
  static func convert(_ subject: String, _ db: Database) throws {
    // Written anew, blocks lie close together; in their old places they would stand far apart.
    let table = "\(subject)_lines"
    try db.execute(sql: "ALTER TABLE \(subject)_search RENAME TO \(table)")
    try db.execute(sql: SearchTables.blocks(of: subject))
    var writer = try SearchWriter(db, for: subject)
    for block in try Int64.fetchAll(db, sql: "SELECT block FROM \(table) ORDER BY block") {
      let stored = try Data.fetchOne(
        db.cachedStatement(sql: "SELECT texts FROM \(table) WHERE block = ?"), arguments: [block])
      let lines = [UInt8](stored ?? Data()).dropLast()
        .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      (writer.number, writer.block) = (block, SearchBlock())
      for (row, line) in lines.prefix(Int(SearchBlock.size)).enumerated() {
        try writer.put(Array(line), id: block * SearchBlock.size + Int64(row))
      }
      try writer.finish()
    }
    try db.execute(sql: "DROP TABLE \(table)")
  }

  private func stored(_ number: Int64) throws -> SearchBlock {
    let statement = try db.cachedStatement(
      sql: "SELECT texts FROM \(subject)_search WHERE block = ?")
    return try Data.fetchOne(statement, arguments: [number]).map { SearchBlock([UInt8]($0)) }
      ?? SearchBlock()
  }
}
