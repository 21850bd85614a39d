import Domain
import GRDB
import Persian

/// Requests to the Post as read from the store.
enum PostRequestRow {
  static let query = """
    SELECT r.id, r.address, a.code, b.client_batch, r.postcode, r.sent, r.answered, r.success,
      r.result, r.errors, r.late
    FROM post_request r JOIN property_address a ON a.id = r.address
    JOIN post_batch b ON b.id = r.batch
    """

  static func request(_ row: Row) -> PostRequest {
    let reply = (row[6] as Int64?).map { moment in
      PostReply(
        moment: Moment.date(moment), succeeded: row[7] ?? false, result: row.text(8),
        errors: row.text(9), isLate: row[10] ?? false)
    }
    return PostRequest(
      id: row.id(0), address: row.id(1), code: row.text(2), batch: row.text(3),
      postcode: row.text(4), sent: Moment.date(row[5]), reply: reply)
  }

  /// The latest request about an address; nil where the Post was never asked.
  static func latest(about address: Int64, _ db: Database) throws -> PostRequest? {
    try Row.fetchOne(
      db.cachedStatement(sql: "\(query) WHERE r.address = ? ORDER BY r.id DESC LIMIT 1"),
      arguments: [address]
    ).map(request)
  }
}
