import Domain
import GRDB
import Persian

/// Which rows of a table to list, and in which order.
struct Selection: Hashable, Sendable {
  let table: String
  let order: ListOrder
  let conditions: Conditions
  /// The index the conditions are answered by; nil leaves it to the planner.
  let finder: String?
  /// The texts a row is searched by, as SQL, where no search index is kept.
  let searched: String?
  /// The number of all rows.
  let count: String
  /// Folded words every row must hold.
  let words: [String]

  init<Record>(
    _ query: RecordQuery<Record>, in table: StoredTable<Record>, _ db: Database
  ) throws {
    self.table = table.name
    order = ListOrder(query, in: table)
    count = table.count ?? "SELECT count(*) FROM \(table.name)"
    var conditions = Conditions()
    var finder: String?
    if let scope = query.filter.scope.flatMap(table.scope) {
      conditions.require(scope.term, scope.value.databaseValue)
      finder = scope.index
    }
    for condition in query.filter.conditions {
      try conditions.require(condition, in: table.columns(condition.field), db)
    }
    searched = table.searched
    if let searched = table.searched {
      conditions.hold(SearchText.words(query.filter.text), in: searched)
    }
    self.conditions = conditions
    self.finder =
      query.filter.scope != nil ? finder : conditions.areFacets ? table.facets : nil
    // A text looked into holds its words, and so does what the row is searched by.
    let held = conditions.texts.filter { !$0.isNegated }.flatMap(\.words)
    words =
      table.searched == nil
      ? (SearchText.words(query.filter.text) + held).sorted { $0.count > $1.count } : []
  }

  /// Whether every row of the table is wanted.
  var isWhole: Bool { conditions.terms.isEmpty && conditions.texts.isEmpty && words.isEmpty }

  /// The rows that satisfy the terms, whatever their order; nil where there are none to satisfy.
  var found: String? {
    guard !conditions.terms.isEmpty else { return nil }
    let hint = finder.map { " INDEXED BY \($0)" } ?? ""
    return "SELECT r.id FROM \(table) r\(hint)\(conditions.sql)"
  }

  /// All ids in order, or in reverse, for a limit and an offset to be bound.
  func walk(reversed: Bool) -> String {
    "SELECT r.id FROM \(order.walk(table)) ORDER BY \(order.sql(reversed: reversed))"
      + " LIMIT ? OFFSET ?"
  }

  /// The ids among these, in order.
  func sorted(_ ids: [Int64]) -> String {
    let list = ids.map(String.init).joined(separator: ",")
    return "SELECT r.id FROM \(table) r\(order.joins) WHERE r.id IN (\(list))"
      + " ORDER BY \(order.sql())"
  }
}
