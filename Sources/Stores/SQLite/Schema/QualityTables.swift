/// Second reviews of decisions, and addresses whose answer is known beforehand.
enum QualityTables {
  // The key makes which decisions are drawn unforeseeable; it never leaves the store. A lease is no
  // part of the record: it runs out by itself.
  static let creation = """
    CREATE TABLE quality_setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL)
      STRICT, WITHOUT ROWID;
    INSERT INTO quality_setting VALUES ('second_review_share', 50000);
    CREATE TABLE quality_key (id INTEGER PRIMARY KEY CHECK (id = 1), bytes BLOB NOT NULL) STRICT;
    INSERT INTO quality_key VALUES (1, randomblob(32));
    CREATE TABLE second_review (
      id INTEGER PRIMARY KEY, decision INTEGER NOT NULL UNIQUE REFERENCES decision,
      address INTEGER NOT NULL REFERENCES property_address, clerk TEXT NOT NULL,
      first_class INTEGER NOT NULL, chosen_at INTEGER NOT NULL, state INTEGER NOT NULL,
      verdict INTEGER, gnaf INTEGER REFERENCES gnaf, reason INTEGER, reviewer TEXT,
      moment INTEGER, second_class INTEGER, arbiter TEXT, arbiter_verdict INTEGER,
      arbiter_gnaf INTEGER REFERENCES gnaf, arbiter_reason INTEGER, arbitrated_at INTEGER
    ) STRICT;
    CREATE TABLE second_lease (
      review INTEGER PRIMARY KEY REFERENCES second_review, holder TEXT NOT NULL,
      until INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE known_item (
      address INTEGER PRIMARY KEY REFERENCES property_address, gnaf_code TEXT, reason INTEGER,
      planted_by TEXT NOT NULL, moment INTEGER NOT NULL,
      CHECK ((gnaf_code IS NULL) <> (reason IS NULL))
    ) STRICT;
    """

  /// Every column of a second review, its key first: part of the file format.
  static let reviewColumns = [
    "id", "decision", "address", "clerk", "first_class", "chosen_at", "state", "verdict", "gnaf",
    "reason", "reviewer", "moment", "second_class", "arbiter", "arbiter_verdict", "arbiter_gnaf",
    "arbiter_reason", "arbitrated_at",
  ]
}

extension SecondaryIndex {
  /// How second reviews are looked up.
  static let quality = [
    SecondaryIndex(
      name: "second_review_by_state", table: "second_review", columns: "state, id"),
    SecondaryIndex(
      name: "second_review_by_address", table: "second_review", columns: "address, id"),
  ]
}
