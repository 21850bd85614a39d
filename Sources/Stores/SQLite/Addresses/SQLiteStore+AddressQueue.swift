package import Domain
package import Foundation
package import Persian

extension SQLiteStore: AddressQueue {
  package func statistics(at now: Date) async throws(SourceError) -> QueueStatistics {
    try await read { db in try QueueFigures(now: now).read(db) }
  }

  package func choice(of clerk: CleanText) async throws(SourceError) -> TakingChoice? {
    try await read { db in try ClerkPlace.choice(of: clerk, db) }
  }

  package func waiting(
    _ choice: TakingChoice, besides hand: RecordID<PropertyAddress>?, session: CleanText,
    at now: Date
  ) async throws(SourceError) -> PropertyAddress? {
    try await read { db in
      try TakingWalk(choice: choice, session: session, now: now).next(besides: hand?.raw, db)
        .flatMap { try AddressRow.address($0, db) }
    }
  }

  package func take(
    _ choice: TakingChoice, besides hand: RecordID<PropertyAddress>?, at desk: ClerkDesk,
    now: Date
  ) async throws(SourceError) -> TakenAddress? {
    try await write { db in
      try QueueCounter(db).take(choice, besides: hand?.raw, at: desk, now: now)
    }
  }

  package func take(
    _ id: RecordID<PropertyAddress>, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> TakenAddress? {
    try await write { db in try QueueCounter(db).take(id.raw, at: desk, now: now) }
  }

  package func renew(
    _ id: RecordID<PropertyAddress>, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> Date {
    try await write { db in try QueueCounter(db).renew(id.raw, at: desk, now: now) }
  }

  package func release(session: CleanText) async throws(SourceError) {
    try await write { db in try LeaseBook(db).release(session) }
  }

  package func decide(
    _ order: DecisionOrder, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> DecisionOutcome {
    try await write { db in
      var book = try DecisionBook(db, at: desk, now: now)
      return try book.decide(order)
    }
  }

  package func undo(
    at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> DecisionOutcome? {
    try await write { db in
      var book = try DecisionBook(db, at: desk, now: now)
      return try book.undo()
    }
  }

  package func redo(
    at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> DecisionOutcome? {
    do throws(SourceError) {
      return try await write { db in
        var book = try DecisionBook(db, at: desk, now: now)
        return try book.redo()
      }
    } catch {
      // What can never be given once more must not stand before what can.
      switch error {
      case .conflict, .refused(.forbidden):
        try await write { db in _ = try RedoStack(db, of: desk.clerk).pop() }
      default: break
      }
      throw error
    }
  }

  package func match(
    of id: RecordID<PropertyAddress>
  ) async throws(SourceError) -> StoredMatch? {
    try await read { db in try MatchRow.match(of: id.raw, db) }
  }

  package func context(
    of id: RecordID<PropertyAddress>
  ) async throws(SourceError) -> AddressContext {
    try await read { db in try ContextReader(db).context(of: id.raw) }
  }

  package func identical(
    to id: RecordID<PropertyAddress>, session: CleanText, at now: Date
  ) async throws(SourceError) -> [PropertyAddress] {
    try await read { db in try AlikeAddresses.find(id.raw, session: session, at: now, db) }
  }
}

extension SQLiteStore {
  /// What lay before the clerk who took a decision; nil where nothing was kept.
  package func ground(
    of decision: RecordID<Decision>
  ) async throws(SourceError) -> DecisionGround? {
    try await read { db in try GroundRow.ground(of: decision, db) }
  }
}
