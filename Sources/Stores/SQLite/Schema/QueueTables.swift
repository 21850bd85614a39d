import Domain

/// What the review queue needs beside addresses and decisions: leases, findings, grounds, clerks' places.
enum QueueTables {
  /// The uncertainty of what nobody matched: beyond every other.
  static let unmatched = 1_000_000

  // `uncertainty` is how far the probability is from even odds, in millionths; `value` the rent of the unit
  // of the same code; `text_key` a number of the folded text; `turn` when it was skipped last. `redo` is a
  // stack, not a record: what it says stands in the audit trail too.
  static let creation = """
    ALTER TABLE property_address ADD COLUMN uncertainty INTEGER NOT NULL DEFAULT \(unmatched);
    ALTER TABLE property_address ADD COLUMN value INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE property_address ADD COLUMN text_key INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE property_address ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE queue_lease (
      address INTEGER PRIMARY KEY REFERENCES property_address, holder TEXT NOT NULL,
      session TEXT NOT NULL, until INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE queue_match (
      address INTEGER PRIMARY KEY REFERENCES property_address, model TEXT NOT NULL,
      gnaf_index TEXT NOT NULL, probability REAL NOT NULL, candidates BLOB NOT NULL,
      moment INTEGER NOT NULL, tries INTEGER NOT NULL, retry_at INTEGER, fault TEXT NOT NULL
    ) STRICT;
    CREATE TABLE decision_ground (
      decision INTEGER PRIMARY KEY REFERENCES decision, gnaf_code TEXT NOT NULL,
      model TEXT NOT NULL, gnaf_index TEXT NOT NULL, probability REAL, candidates BLOB NOT NULL,
      note TEXT NOT NULL, batch INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE redo (
      id INTEGER PRIMARY KEY, reviewer TEXT NOT NULL, decision INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE clerk_position (
      clerk TEXT PRIMARY KEY, taking INTEGER NOT NULL, scope INTEGER NOT NULL, place TEXT NOT NULL,
      address INTEGER NOT NULL, moment INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// The states in which a person decides, as an SQL list.
  static let open = list(ReviewState.allCases.filter(\.isOpen))
  /// Those of them that were not skipped.
  static let fresh = list(ReviewState.allCases.filter { $0.isOpen && $0 != .skipped })

  /// Those in which a place of GNAF was found and taken.
  static let settled = list([.accepted, .autoMatched, .final, .written])

  private static func list(_ states: [ReviewState]) -> String {
    "(\(states.map { "\($0.rawValue)" }.joined(separator: ", ")))"
  }

  /// Works out the keys of texts that were stored before there were any.
  static func fill() -> String {
    "UPDATE property_address SET text_key = \(TextKey.function)(text)"
  }
}
