import Domain
import Foundation
import Persian

@testable import Stores

extension Fixture {
  /// The desk of a clerk, on a console of the same name unless another is named.
  static func desk(
    _ clerk: CleanText = "سارا", session: CleanText? = nil, role: ClerkRole = .clerk
  ) -> ClerkDesk {
    ClerkDesk(clerk: clerk, session: session ?? clerk, role: role)
  }

  /// A candidate with one piece of evidence.
  static func candidate(_ n: Int, score: Double = 0.75) -> Candidate {
    Candidate(
      row: gnaf(n), score: score,
      evidence: [
        FieldEvidence(
          field: .plaque, agreement: .same, weight: 3.5, stated: "۱۲", recorded: "۱۲")
      ])
  }
}

extension Ruling {
  /// The ruling that leads to a verdict on rows of the fixture.
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .accept(let row): .accept(Fixture.gnaf(Int(row.raw)))
      case .reject(let reason): .reject(reason)
      case .askPost: .askPost
      case .skip: .skip
      case .sendBack(let reason): .sendBack(reason)
      }
  }
}

extension SQLiteStore {
  /// Decides without a ground and takes nothing next.
  func decide(
    _ ruling: Ruling, on id: RecordID<PropertyAddress>, expected: ReviewState,
    reviewer: CleanText, at now: Date
  ) async throws(SourceError) -> Decision {
    try await decide(
      DecisionOrder(ruling, on: id, expected: expected), at: Fixture.desk(reviewer), now: now
    ).decision
  }

  func undo(reviewer: CleanText, at now: Date) async throws(SourceError) -> Decision? {
    try await undo(at: Fixture.desk(reviewer), now: now)?.decision
  }

  func redo(reviewer: CleanText, at now: Date) async throws(SourceError) -> Decision? {
    try await redo(at: Fixture.desk(reviewer), now: now)?.decision
  }
}
