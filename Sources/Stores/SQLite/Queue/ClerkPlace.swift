import Domain
import Foundation
import GRDB
import Persian

/// What a clerk worked on last, as the store keeps it from one session to the next.
enum ClerkPlace {
  /// Numbers of scopes are part of the file format: never renumber one.
  private enum ScopeCode: Int {
    case all = 1
    case province
    case county
    case endowment
  }

  static func choice(of clerk: CleanText, _ db: Database) throws -> TakingChoice? {
    try row(of: clerk, db)?.choice
  }

  /// The address the clerk had open last in this order and scope, still open and in nobody else's hand.
  static func left(
    by desk: ClerkDesk, in choice: TakingChoice, at now: Date, _ db: Database
  ) throws -> Int64? {
    guard let row = try row(of: desk.clerk, db), row.choice == choice else { return nil }
    return try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT a.id FROM property_address a
          WHERE a.id = ? AND a.state IN \(QueueTables.fresh) AND \(LeaseBook.isFree)
          """),
      arguments: [row.address, Moment.stored(now), desk.session.string])
  }

  static func note(
    _ address: Int64, _ choice: TakingChoice?, of clerk: CleanText, at now: Date, _ db: Database
  ) throws {
    let choice = try choice ?? self.choice(of: clerk, db) ?? TakingChoice()
    let (code, place) = stored(choice.scope)
    try db.cachedStatement(
      sql: """
        INSERT INTO clerk_position (clerk, taking, scope, place, address, moment)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (clerk) DO UPDATE SET taking = excluded.taking, scope = excluded.scope,
          place = excluded.place, address = excluded.address, moment = excluded.moment
        """
    ).execute(arguments: [
      clerk.string, choice.order.rawValue, code.rawValue, place.string, address,
      Moment.stored(now),
    ])
  }

  private static func row(
    of clerk: CleanText, _ db: Database
  ) throws -> (choice: TakingChoice, address: Int64)? {
    let statement = try db.cachedStatement(
      sql: "SELECT taking, scope, place, address FROM clerk_position WHERE clerk = ?")
    return try Row.fetchOne(statement, arguments: [clerk.string]).map { row in
      let choice = try TakingChoice(
        order: row.code(0), scope: scope(ScopeCode(rawValue: row[1]), row.text(2)))
      return (choice, row[3])
    }
  }

  private static func scope(_ code: ScopeCode?, _ place: CleanText) -> TakingScope {
    switch code {
    case .province: .province(place)
    case .county: .county(place)
    case .endowment: .endowment(place)
    case .all, nil: .all
    }
  }

  private static func stored(_ scope: TakingScope) -> (ScopeCode, CleanText) {
    switch scope {
    case .all: (.all, "")
    case .province(let name): (.province, name)
    case .county(let name): (.county, name)
    case .endowment(let name): (.endowment, name)
    }
  }
}
