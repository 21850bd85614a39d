/// A trigger of the store; a bulk load takes all away and makes them again.
struct Trigger: Sendable {
  let name: String
  /// Everything between the name and the body: `AFTER INSERT ON unit WHEN …`.
  let event: String
  let body: String

  var creation: String { "CREATE TRIGGER \(name) \(event) BEGIN \(body) END" }

  static let all: [Trigger] =
    Tally.all.flatMap(\.triggers) + Derivation.triggers + Revision.triggers
    + AppendOnly.triggers
}

/// Keeps decisions and undos as they were written.
enum AppendOnly {
  static let triggers = ["decision", "undo"].flatMap { table in
    ["UPDATE", "DELETE"].map { verb in
      Trigger(
        name: "\(table)_forbids_\(verb.lowercased())", event: "BEFORE \(verb) ON \(table)",
        body: "SELECT RAISE(ABORT, '\(table) is append-only');")
    }
  }
}
