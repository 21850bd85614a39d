/// A trigger of the store; a bulk load takes all away and makes them again.
struct Trigger: Sendable {
  let name: String
  /// Everything between the name and the body: `AFTER INSERT ON unit WHEN …`.
  let event: String
  let body: String

  var creation: String { "CREATE TRIGGER \(name) \(event) BEGIN \(body) END" }

  static let all: [Trigger] =
    Tally.all.flatMap(\.triggers) + Derivation.triggers + Revision.triggers
    + Revision.followingTriggers + Revision.projectTriggers + AppendOnly.triggers
}

/// Keeps what was written as it was written: what is taken back or moved on leaves a row.
enum AppendOnly {
  private static let unchanging = [
    "decision", "decision_ground", "undo", "note", "audit", "known_item", "onboarding_move",
    "waste_move",
  ]
  private static let lasting = [
    "follow_up", "assignment", "second_review", "post_request", "post_batch", "waste_case",
  ]

  static let triggers =
    unchanging.map { forbid("UPDATE", on: $0) }
    + (unchanging + lasting).map { forbid("DELETE", on: $0) }

  private static func forbid(_ verb: String, on table: String) -> Trigger {
    Trigger(
      name: "\(table)_forbids_\(verb.lowercased())", event: "BEFORE \(verb) ON \(table)",
      body: "SELECT RAISE(ABORT, '\(table) is append-only');")
  }
}
