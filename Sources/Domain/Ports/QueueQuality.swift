package import Foundation
package import Persian

/// Where it is kept how sure decisions are: second reviews, their arbitration, known items.
package protocol QueueQuality: Sendable {
  /// The review queue in figures at this moment; never scans the queue.
  func report(at now: Date) async throws(SourceError) -> QueueReport

  /// Labels of the latest decisions and of the known items that a model had a say on, at most `limit` of
  /// either; waits for the store.
  ///
  /// Of refusals, "street not found" and "plaque does not agree" say that GNAF lacks the address; the others
  /// speak of it as it is written, and are no labels.
  func labels(by model: CleanText, limit: Int) throws(SourceError) -> ReviewLabels

  /// The next decided address for a second look by this clerk, who did not decide it; hers alone for a
  /// while. Nil where there is none.
  func nextSecond(
    for clerk: CleanText, at now: Date
  ) async throws(SourceError) -> SecondReview?

  /// Writes the second judgement; throws `.conflict` where it is not this clerk's to give.
  func decideSecond(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, by clerk: CleanText, at now: Date
  ) async throws(SourceError) -> SecondReviewState

  /// One page of addresses judged differently, the oldest first.
  func disagreements(_ window: Window) async throws(SourceError) -> Page<Disagreement>

  /// The oldest address judged differently by two others than this arbiter, behind one of them; behind the
  /// last, the first again. Nil where there is none.
  func nextDisagreement(
    for arbiter: CleanText, after id: RecordID<SecondReview>?
  ) async throws(SourceError) -> Disagreement?

  /// Settles a disagreement by a supervisor who is neither of the two; it is not taken back.
  ///
  /// Where the verdict differs from the standing decision, it becomes a decision of its own. Throws
  /// `.conflict` where it is settled already, or the address was decided anew since.
  func arbitrate(
    _ id: RecordID<SecondReview>, _ ruling: Ruling, at desk: ClerkDesk, now: Date
  ) async throws(SourceError) -> ArbitrationEnd

  /// How clerks agreed on what was judged twice in these days.
  func agreement(from: Day, through: Day) async throws(SourceError) -> ReviewAgreement
}
