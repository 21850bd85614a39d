import Domain

/// How a field lies in its table.
enum StoredColumn: Hashable, Sendable {
  /// A code, amount or day, part of the table's facets.
  case number(String, absent: Absence = .never)
  /// A code whose numbers are not its order, and what orders it, as SQL; part of the table's facets.
  case graded(String, order: String)
  /// A closed set as bits, part of the table's facets.
  case bits(String)
  /// A text that is compared as it is.
  case code(String)
  /// A text, and the column of its collation key where it has one.
  case text(String, key: String? = nil)
  /// The name of a row of another table, and what orders these names; a place is among the facets.
  case name(of: String, column: String, order: String, isFacet: Bool)
  /// The name of a row of another table that may be none, and what orders these names.
  case optionalName(of: String, column: String, order: String)
  /// A text worked out from the row, as SQL, and the column of its key where it has one.
  case computed(String, key: String? = nil)
  /// A number worked out from the row, as SQL.
  case reckoned(String, absent: Absence = .never)
  /// Main and sub-number.
  case pair(String, String)

  /// What stands in a number's column where nothing is said.
  enum Absence: Hashable, Sendable {
    case never
    case value(Int)
    case null
  }

  /// Whether conditions on it are answered by the index of facets.
  var isFacet: Bool {
    switch self {
    case .number, .graded, .bits: true
    case .name(_, _, _, let isFacet): isFacet
    case .code, .text, .optionalName, .computed, .reckoned, .pair: false
    }
  }

  /// The text of the field over the row `r`, and the join it needs.
  var text: (expression: String, join: String)? {
    switch self {
    case .text(let column, _), .code(let column): ("r.\(column)", "")
    case .computed(let expression, _): (expression, "")
    case .name(let table, let column, _, _):
      ("\(column)_name.name", " JOIN \(table) \(column)_name ON \(column)_name.id = r.\(column)")
    case .optionalName(let table, let column, _):
      ("\(column)_name.name", Self.optional(table, column))
    case .number, .graded, .bits, .reckoned, .pair: nil
    }
  }

  /// What rows are ordered by, as SQL over the row `r`, and the join it needs.
  var order: (terms: [String], join: String) {
    switch self {
    case .number(let column, .null): (["coalesce(r.\(column), \(Unstated.day))"], "")
    case .number(let column, _), .bits(let column), .code(let column): (["r.\(column)"], "")
    case .reckoned(let expression, _), .graded(_, let expression): ([expression], "")
    case .text(_, let key?), .computed(_, let key?): (["r.\(key)"], "")
    case .text(let column, nil): (["\(SortKey.function)(r.\(column))"], "")
    case .computed(let expression, nil): (["\(SortKey.function)(\(expression))"], "")
    case .name(let table, let column, let order, _):
      (
        ["\(column)_name.\(order)"],
        " JOIN \(table) \(column)_name ON \(column)_name.id = r.\(column)"
      )
    case .optionalName(let table, let column, let order):
      (["\(column)_name.\(order)"], Self.optional(table, column))
    case .pair(let first, let second):
      (["coalesce(r.\(first), \(Unstated.day))", "coalesce(r.\(second), 0)"], "")
    }
  }

  private static func optional(_ table: String, _ column: String) -> String {
    " LEFT JOIN \(table) \(column)_name ON \(column)_name.id = r.\(column)"
  }
}
