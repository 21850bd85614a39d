import Domain
import GRDB
import Persian

/// A page of follow-ups out of one of three orders, each an index of its own.
struct FollowUpPage {
  let query: FollowUpQuery

  func read(_ window: Window, _ db: Database) throws -> Page<FollowUp> {
    var arguments = StatementArguments()
    if let assignee = query.assignee { arguments += [Folding.key(assignee)] }
    let total =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM \(source)"), arguments: arguments) ?? 0
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql:
          "\(FollowUpRow.query) WHERE f.id IN (SELECT id FROM \(source) \(order) LIMIT ? OFFSET ?)"
          + " \(order)"),
      arguments: arguments + [window.limit, window.offset])
    return Page(
      rows: try rows.map { try FollowUpRow.followUp($0, db) }, offset: window.offset, total: total)
  }

  private var source: String {
    let open = FollowUpState.allCases.filter(\.isOpen).map { "\($0.rawValue)" }
    let states = "state IN (\(open.joined(separator: ", ")))"
    if query.closed {
      let mine = query.assignee == nil ? "" : " AND assignee_key = ?"
      return "follow_up INDEXED BY follow_up_closed WHERE NOT \(states)\(mine)"
    }
    return query.assignee == nil
      ? "follow_up INDEXED BY follow_up_open WHERE \(states)"
      : "follow_up INDEXED BY follow_up_open_of WHERE \(states) AND assignee_key = ?"
  }

  /// The latest closed first, of the open ones the soonest due.
  private var order: String { query.closed ? "ORDER BY id DESC" : "ORDER BY due, id" }
}
