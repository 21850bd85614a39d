import Domain
import Foundation
import GRDB
import Persian

/// The next open address of an order and a scope that nobody else has in hand.
///
/// One step into an index for each place; the queue is never walked along.
struct TakingWalk {
  let choice: TakingChoice
  let session: CleanText
  let now: Date

  /// An address with what it is ordered by.
  private struct Head {
    let rank: Int64
    let arrived: Int64
    let id: Int64

    init(_ row: Row) {
      (rank, arrived, id) = (row[0], row[1], row[2])
    }

    static func precedes(_ left: Head, _ right: Head) -> Bool {
      (left.rank, left.arrived, left.id) < (right.rank, right.arrived, right.id)
    }
  }

  /// The first of those not skipped, else the one whose skipping is longest ago.
  func next(besides hand: Int64?, _ db: Database) throws -> Int64? {
    try [first(besides: hand, db), firstSkipped(besides: hand, db)].lazy.compactMap(\.self).first
  }

  private func first(besides hand: Int64?, _ db: Database) throws -> Int64? {
    let order = choice.order
    let place = try scope(db)
    let index =
      place.column == "endowment_name"
      ? "\(TakingIndex.endowment) WHERE state IN \(QueueTables.open)"
      : "\(TakingIndex.name(order, place.column)) WHERE state IN \(QueueTables.fresh)"
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(TakingIndex.rank(order)), arrived, id
        FROM property_address AS a INDEXED BY \(index)
          AND NOT \(TakingIndex.isSkipped) AND \(place.column) = ? AND id <> ?
          AND \(LeaseBook.isFree)
        ORDER BY \(TakingIndex.sorting(order)), id LIMIT 1
        """)
    return try place.keys.compactMap { key in
      try Row.fetchOne(statement, arguments: [key] + rest(hand)).map(Head.init)
    }.min(by: Head.precedes)?.id
  }

  private func firstSkipped(besides hand: Int64?, _ db: Database) throws -> Int64? {
    let place = try scope(db)
    let source =
      place.column == "endowment_name"
      ? "\(TakingIndex.endowment) WHERE state IN \(QueueTables.open) AND"
      : "\(TakingIndex.skipped(place.column)) WHERE"
    let statement = try db.cachedStatement(
      sql: """
        SELECT turn, arrived, id FROM property_address AS a INDEXED BY \(source)
          \(TakingIndex.isSkipped) AND \(place.column) = ? AND id <> ? AND \(LeaseBook.isFree)
        ORDER BY turn, id LIMIT 1
        """)
    return try place.keys.compactMap { key in
      try Row.fetchOne(statement, arguments: [key] + rest(hand)).map(Head.init)
    }.min(by: Head.precedes)?.id
  }

  private func rest(_ hand: Int64?) -> StatementArguments {
    [hand ?? 0, Moment.stored(now), session.string]
  }

  /// The column that says the place, and what it may say; nothing where the store knows no such place.
  private func scope(
    _ db: Database
  ) throws -> (column: String, keys: [DatabaseValue]) {
    switch choice.scope {
    case .all:
      let all = try DatabaseValue.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM province ORDER BY id"))
      return ("province", all)
    case .province(let name):
      return ("province", try Self.found("province", name, db))
    case .county(let name):
      return ("county", try Self.found("county", name, db))
    case .endowment(let name):
      return ("endowment_name", [name.string.databaseValue])
    }
  }

  private static func found(
    _ table: String, _ name: CleanText, _ db: Database
  ) throws -> [DatabaseValue] {
    try PlaceBook.found(table, Folding.key(name), db).map { [$0.databaseValue] } ?? []
  }
}
