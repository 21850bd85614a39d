import Domain
import GRDB
import Persian

/// What is known around an address under review, within one transaction.
struct ContextReader {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func context(of id: Int64) throws -> AddressContext {
    AddressContext(note: try note(on: id))
  }

  /// What was written beside the decision that stands.
  private func note(on id: Int64) throws -> DecisionNote? {
    guard let decision = try AddressRow.latestDecision(on: id, db) else { return nil }
    let text = try String.fetchOne(
      db.cachedStatement(sql: "SELECT note FROM decision_ground WHERE decision = ?"),
      arguments: [decision.id.raw])
    guard let text, !text.isEmpty else { return nil }
    return DecisionNote(
      clerk: decision.reviewer, verdict: decision.verdict, text: CleanText(RawText(text)),
      moment: decision.moment)
  }
}
