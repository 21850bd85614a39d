import Domain
import Foundation
import GRDB
import Persian

/// Who has which address in hand, within one transaction.
///
/// A lease that has ended is simply free: nobody has to clean up behind a console that died.
struct LeaseBook {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// A condition that holds where no other session has the address `a` in hand; takes the moment and the
  /// session.
  static let isFree = """
    NOT EXISTS (SELECT 1 FROM queue_lease l
      WHERE l.address = a.id AND l.until > ? AND l.session <> ?)
    """

  /// Throws where another session has it in hand.
  func check(_ address: Int64, session: CleanText, at now: Date) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT holder, until FROM queue_lease WHERE address = ? AND until > ? AND session <> ?
        """)
    let row = try Row.fetchOne(
      statement, arguments: [address, Moment.stored(now), session.string])
    if let row {
      throw QueueRefusal.held(by: row.text(0), until: Moment.date(row[1]))
    }
  }

  /// Puts an address into the hand of a session, which has nothing else then; returns until when.
  func take(_ address: Int64, at desk: ClerkDesk, now: Date) throws -> Date {
    try check(address, session: desk.session, at: now)
    try release(desk.session)
    return try hold(address, by: desk.clerk, session: desk.session, for: desk.lease, now: now)
  }

  /// Has a session hold an address beside whatever else it holds.
  @discardableResult
  func hold(
    _ address: Int64, by holder: CleanText, session: CleanText, for length: TimeInterval,
    now: Date
  ) throws -> Date {
    let until = Moment.stored(now.addingTimeInterval(length))
    try db.cachedStatement(
      sql: """
        INSERT INTO queue_lease (address, holder, session, until) VALUES (?, ?, ?, ?)
        ON CONFLICT (address) DO UPDATE SET holder = excluded.holder, session = excluded.session,
          until = excluded.until
        """
    ).execute(arguments: [address, holder.string, session.string, until])
    return Moment.date(until)
  }

  /// Frees an address, whoever has it in hand.
  func free(_ address: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM queue_lease WHERE address = ?")
      .execute(arguments: [address])
  }

  /// Frees all that a session has in hand.
  func release(_ session: CleanText) throws {
    try db.cachedStatement(sql: "DELETE FROM queue_lease WHERE session = ?")
      .execute(arguments: [session.string])
  }
}
