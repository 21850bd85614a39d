import GRDB

/// Which rows of a table to list, in which order, and how to count them.
struct Selection: Hashable, Sendable {
  /// How the rows are counted without walking the list.
  enum Counting: Hashable, Sendable {
    /// Sums of a tally whose columns the conditions name.
    case tally(String)
    /// Rows found through an index.
    case index(String)
  }

  let table: String
  let order: ListOrder
  let descending: Bool
  let conditions: Conditions
  let counting: Counting
  /// An index that finds the few rows wanted, which are then sorted, instead of walking the order.
  var finder: String?
  /// Folded words every row must hold.
  var words: [String] = []

  /// The same rows without regard to words.
  var wordless: Selection {
    var copy = self
    copy.words = []
    return copy
  }

  /// The ids in order, or in reverse, for a limit and an offset to be bound last.
  func walk(reversed: Bool) -> String {
    "SELECT r.id FROM \(source)\(conditions.sql)"
      + " ORDER BY \(order.terms(descending: descending != reversed)) LIMIT ? OFFSET ?"
  }

  /// The ids among these, in order.
  func sorted(_ ids: [Int64]) -> String {
    let list = ids.map(String.init).joined(separator: ",")
    let join = order.names.map { " JOIN \($0) n ON n.id = r.\(order.column)" } ?? ""
    let filter = conditions.sql.isEmpty ? " WHERE" : conditions.sql + " AND"
    return "SELECT r.id FROM \(table) r\(join)\(filter) r.id IN (\(list))"
      + " ORDER BY \(order.terms(descending: descending))"
  }

  /// The number of rows.
  var count: String {
    switch counting {
    case .tally(let name):
      "SELECT coalesce(sum(r.n), 0) FROM \(name) r\(conditions.sql)"
    case .index(let name):
      "SELECT count(*) FROM \(table) r INDEXED BY \(name)\(conditions.sql)"
    }
  }

  // The index is named, not left to the planner: it holds every column asked for, in order.
  private var source: String {
    switch (finder, order.names) {
    case (let finder?, let names?):
      "\(table) r INDEXED BY \(finder) JOIN \(names) n ON n.id = r.\(order.column)"
    case (let finder?, nil): "\(table) r INDEXED BY \(finder)"
    case (nil, let names?):
      "\(names) n CROSS JOIN \(table) r INDEXED BY \(order.index) ON r.\(order.column) = n.id"
    case (nil, nil): "\(table) r INDEXED BY \(order.index)"
    }
  }
}
