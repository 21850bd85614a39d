package import Foundation
package import Persian

/// Where property addresses wait for their GNAF row, and where decisions are kept.
///
/// What a clerk has in hand is theirs by a lease: nobody else takes or decides it until the lease ends, by
/// being given back or by its time. Rules that are broken throw ``SourceError/refused(_:)``.
package protocol AddressQueue: Sendable {
  /// The queue in figures at this moment; never scans the queue.
  func statistics(at now: Date) async throws(SourceError) -> QueueStatistics

  /// The order and scope a clerk worked in last, in any session; nil for who never took anything.
  func choice(of clerk: CleanText) async throws(SourceError) -> TakingChoice?

  /// What would be taken after `hand`, without taking it.
  func waiting(
    _ choice: TakingChoice, besides hand: RecordID<PropertyAddress>?, session: CleanText,
    at now: Date
  ) async throws(SourceError) -> PropertyAddress?

  /// Takes the next open address nobody else has in hand, the one left open in the last session first.
  ///
  /// `hand` is passed over; whatever else this session had is free again. Nil where none is left.
  func take(
    _ choice: TakingChoice, besides hand: RecordID<PropertyAddress>?, at desk: ClerkDesk,
    now: Date
  ) async throws(SourceError) -> TakenAddress?

  /// Takes this very address; one that is not open is only shown, and nobody's. Nil where it is gone.
  func take(
    _ id: RecordID<PropertyAddress>, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> TakenAddress?

  /// Makes a lease last for its whole length again; throws where somebody else has taken the address.
  func renew(
    _ id: RecordID<PropertyAddress>, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> Date

  /// Gives back all that a session has in hand.
  func release(session: CleanText) async throws(SourceError)

  /// Writes a ruling; throws `.conflict` where the address moved on since it was seen.
  func decide(
    _ order: DecisionOrder, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> DecisionOutcome

  /// Takes back the clerk's latest decision that still stands; nil where there is none.
  func undo(at desk: ClerkDesk, now: Date) async throws(SourceError) -> DecisionOutcome?

  /// Gives the decision taken back last once more; nil where none is, or the clerk decided since.
  func redo(at desk: ClerkDesk, now: Date) async throws(SourceError) -> DecisionOutcome?

  /// What the worker found for an address; nil where it found nothing, or the text has changed since.
  func match(of id: RecordID<PropertyAddress>) async throws(SourceError) -> StoredMatch?

  /// What is known around an address; found by indexes alone.
  func context(of id: RecordID<PropertyAddress>) async throws(SourceError) -> AddressContext

  /// The other open addresses nobody has in hand that say the same in the same county.
  func identical(
    to id: RecordID<PropertyAddress>, session: CleanText, at now: Date
  ) async throws(SourceError) -> [PropertyAddress]
}
