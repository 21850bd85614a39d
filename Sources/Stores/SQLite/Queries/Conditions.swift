import Domain
import GRDB

/// What rows of a list must satisfy: terms of SQL over the alias `r`, and their values.
struct Conditions: Hashable, Sendable {
  private(set) var terms: [String] = []
  private(set) var values: [DatabaseValue] = []

  var sql: String { terms.isEmpty ? "" : " WHERE " + terms.joined(separator: " AND ") }
  var arguments: StatementArguments { StatementArguments(values) }

  mutating func require(_ term: String, _ value: any DatabaseValueConvertible) {
    terms.append(term)
    values.append(value.databaseValue)
  }

  mutating func require<Code: Coded>(_ column: String, is code: Code?) {
    if let code { require("r.\(column) = ?", code.rawValue) }
  }

  mutating func require<Subject>(_ column: String, is id: RecordID<Subject>?) {
    if let id { require("r.\(column) = ?", id.raw) }
  }

  mutating func require<Code: Coded>(_ column: String, in codes: Set<Code>) {
    if codes.isEmpty { return }
    let numbers = codes.map(\.rawValue).sorted().map(String.init).joined(separator: ", ")
    terms.append("r.\(column) IN (\(numbers))")
  }

  /// A province the store does not know leaves no row.
  mutating func requireProvince(_ name: String?, _ db: Database) throws {
    guard let name else { return }
    require("r.province = ?", try PlaceBook.found("province", name, db) ?? -1)
  }
}
