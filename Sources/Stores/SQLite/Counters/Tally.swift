/// A small table of counts and sums over the classes of a big one, kept by triggers.
///
/// Statistics read tallies only, so a poll costs the same whatever the size of the store. In expressions
/// `$` stands for the row counted: `new.`, `old.`, or nothing in a recount.
struct Tally: Sendable {
  let table: String
  let source: String
  /// What a row is counted under: column of the tally and expression over the source.
  let classes: [(column: String, expression: String)]
  /// What is added up: column of the tally and expression over the source.
  let sums: [(column: String, expression: String)]
  /// Which source rows are counted at all.
  var condition: String?
  /// The classes that are names instead of numbers.
  var names: Set<String> = []

  var creation: String {
    let columns = (classes + sums).map {
      "\($0.column) \(names.contains($0.column) ? "TEXT" : "INTEGER") NOT NULL"
    }
    let key = classes.map(\.column).joined(separator: ", ")
    return """
      CREATE TABLE \(table) (\(columns.joined(separator: ", ")), PRIMARY KEY (\(key)))
      STRICT, WITHOUT ROWID
      """
  }

  /// A query that yields what the table must hold, by scanning the source.
  var recount: String {
    let keys = classes.map { Self.fill($0.expression, "") }
    let values = sums.map { "sum(\(Self.fill($0.expression, "")))" }
    let filter = condition.map { " WHERE " + Self.fill($0, "") } ?? ""
    let group = (1...max(1, keys.count)).map(String.init).joined(separator: ", ")
    return "SELECT \((keys + values).joined(separator: ", ")) FROM \(source)\(filter)"
      + " GROUP BY \(group)"
  }

  var triggers: [Trigger] {
    [
      Trigger(
        name: "\(table)_counts_insert", event: "AFTER INSERT ON \(source)\(when("new."))",
        body: addition),
      Trigger(
        name: "\(table)_counts_delete", event: "AFTER DELETE ON \(source)\(when("old."))",
        body: subtraction),
      Trigger(
        name: "\(table)_counts_leaving",
        event: "AFTER UPDATE OF \(watched) ON \(source)\(when("old."))", body: subtraction),
      Trigger(
        name: "\(table)_counts_entering",
        event: "AFTER UPDATE OF \(watched) ON \(source)\(when("new."))", body: addition),
    ]
  }

  private var addition: String {
    let columns = (classes + sums).map(\.column).joined(separator: ", ")
    let values = (classes + sums).map { Self.fill($0.expression, "new.") }
    let key = classes.map(\.column).joined(separator: ", ")
    let changes = sums.map { "\($0.column) = \($0.column) + excluded.\($0.column)" }
    return """
      INSERT INTO \(table) (\(columns)) VALUES (\(values.joined(separator: ", ")))
      ON CONFLICT (\(key)) DO UPDATE SET \(changes.joined(separator: ", "));
      """
  }

  private var subtraction: String {
    let changes = sums.map {
      "\($0.column) = \($0.column) - (\(Self.fill($0.expression, "old.")))"
    }
    let match = classes.map { "\($0.column) = \(Self.fill($0.expression, "old."))" }
    return """
      UPDATE \(table) SET \(changes.joined(separator: ", "))
      WHERE \(match.joined(separator: " AND "));
      """
  }

  /// The source columns any expression mentions.
  private var watched: String {
    let expressions = (classes + sums).map(\.expression) + [condition ?? ""]
    var names: [String] = []
    for expression in expressions {
      for piece in expression.split(separator: "$", omittingEmptySubsequences: false).dropFirst() {
        let name = String(piece.prefix { $0.isLetter || $0 == "_" })
        if !names.contains(name) { names.append(name) }
      }
    }
    return names.joined(separator: ", ")
  }

  private func when(_ row: String) -> String {
    condition.map { " WHEN " + Self.fill($0, row) } ?? ""
  }

  private static func fill(_ expression: String, _ row: String) -> String {
    expression.replacing("$", with: row)
  }
}
