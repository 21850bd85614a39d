import Domain

/// An order a list is walked in, with the row's id as tie-break.
struct ListOrder: Hashable, Sendable {
  /// The index that holds the order; nil where rows must be sorted.
  let index: String?
  private let terms: [Term]
  /// The table of names whose rank orders the rows of the index, where there is one.
  private let names: (table: String, column: String)?

  private struct Term: Hashable {
    let expressions: [String]
    let join: String
    let descending: Bool
  }

  init<Record>(_ query: RecordQuery<Record>, in table: StoredTable<Record>) {
    let sorts = [query.sort] + (query.second.map { [$0] } ?? [])
    terms = sorts.map { sort in
      let order = table.columns(sort.field).order
      return Term(expressions: order.terms, join: order.join, descending: sort.descending)
    }
    let first = table.columns(query.sort.field)
    index = query.second == nil ? table.indexes[first] : nil
    if case .name(let names, let column, _, _) = first, index != nil {
      self.names = (names, column)
    } else {
      self.names = nil
    }
  }

  /// The terms of ORDER BY.
  func sql(reversed: Bool = false) -> String {
    let parts = terms.flatMap { term in
      term.expressions.map { "\($0)\(term.descending != reversed ? " DESC" : "")" }
    }
    let last = (terms.last?.descending ?? false) != reversed
    return (parts + ["r.id\(last ? " DESC" : "")"]).joined(separator: ", ")
  }

  /// The joins that the terms need.
  var joins: String {
    var seen: [String] = []
    for term in terms where !seen.contains(term.join) { seen.append(term.join) }
    return seen.joined()
  }

  /// The rows of a table in the order its index holds: named, not left to the planner.
  func walk(_ table: String) -> String {
    let hint = index.map { " INDEXED BY \($0)" } ?? ""
    guard let names else { return "\(table) r\(hint)\(joins)" }
    let alias = "\(names.column)_name"
    return "\(names.table) \(alias) CROSS JOIN \(table) r\(hint) ON r.\(names.column) = \(alias).id"
  }

  static func == (left: Self, right: Self) -> Bool {
    left.index == right.index && left.terms == right.terms
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(index)
    hasher.combine(terms)
  }
}
