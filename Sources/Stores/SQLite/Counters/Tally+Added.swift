extension Tally {
  /// Adds rows that were inserted while triggers were silent: those whose `key` is not below the argument.
  func addition(of key: String) -> String {
    let columns = (classes + sums).map(\.column).joined(separator: ", ")
    let keys = classes.map { Self.plain($0.expression) }
    let values = sums.map { "sum(\(Self.plain($0.expression)))" }
    let filter = condition.map { " AND (\(Self.plain($0)))" } ?? ""
    let group = (1...max(1, keys.count)).map(String.init).joined(separator: ", ")
    let changes = sums.map { "\($0.column) = \($0.column) + excluded.\($0.column)" }
    return """
      INSERT INTO \(table) (\(columns))
      SELECT \((keys + values).joined(separator: ", ")) FROM \(source)\(Self.walk(key))
      WHERE \(key) >= ?\(filter) GROUP BY \(group)
      ON CONFLICT (\(classes.map(\.column).joined(separator: ", ")))
      DO UPDATE SET \(changes.joined(separator: ", "))
      """
  }

  /// Rows are walked by their id: an index in the order of the classes would lead past all of them.
  private static func walk(_ key: String) -> String { key == "id" ? " NOT INDEXED" : "" }

  private static func plain(_ expression: String) -> String { expression.replacing("$", with: "") }
}
