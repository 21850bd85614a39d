import Domain
import Foundation
import GRDB
import Persian

/// Where clerks take addresses from, within one write transaction.
struct QueueCounter {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  /// Takes the next address of an order and a scope.
  func take(
    _ choice: TakingChoice, besides hand: Int64?, at desk: ClerkDesk, now: Date
  ) throws -> TakenAddress? {
    _ = try desk.mover
    let left =
      hand == nil ? try ClerkPlace.left(by: desk, in: choice, at: now, db) : nil
    let next =
      try left
      ?? TakingWalk(choice: choice, session: desk.session, now: now).next(besides: hand, db)
    guard let next else {
      try LeaseBook(db).release(desk.session)
      return nil
    }
    return try hold(next, choice, at: desk, now: now)
  }

  /// Takes this very address, where it is open.
  func take(_ id: Int64, at desk: ClerkDesk, now: Date) throws -> TakenAddress? {
    _ = try desk.mover
    guard let address = try AddressRow.address(id, db) else { return nil }
    guard address.state.isOpen else {
      try LeaseBook(db).release(desk.session)
      return TakenAddress(address: address, until: now, match: try MatchRow.match(of: id, db))
    }
    return try hold(id, nil, at: desk, now: now)
  }

  /// Makes the lease of an address last for its whole length again.
  func renew(_ id: Int64, at desk: ClerkDesk, now: Date) throws -> Date {
    _ = try desk.mover
    try LeaseBook(db).check(id, session: desk.session, at: now)
    return try LeaseBook(db).hold(
      id, by: desk.clerk, session: desk.session, for: desk.lease, now: now)
  }

  private func hold(
    _ id: Int64, _ choice: TakingChoice?, at desk: ClerkDesk, now: Date
  ) throws -> TakenAddress? {
    let until = try LeaseBook(db).take(id, at: desk, now: now)
    try ClerkPlace.note(id, choice, of: desk.clerk, at: now, db)
    return try AddressRow.address(id, db).map {
      TakenAddress(address: $0, until: until, match: try MatchRow.match(of: id, db))
    }
  }
}
