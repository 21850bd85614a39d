import GRDB

/// What each searchable table is searched in: blocks of words, their signatures, all words.
enum SearchTables {
  /// The tables with a ``SearchWriter``; a new one is added here.
  static let subjects = ["endowment", "unit", "machine", "property_address"]

  static let creation = subjects.map { subject in
    blocks(of: subject) + """
      CREATE TABLE \(subject)_gram (block INTEGER PRIMARY KEY, bits BLOB NOT NULL) STRICT;
      CREATE TABLE \(subject)_word (
        length INTEGER NOT NULL, word TEXT NOT NULL, PRIMARY KEY (length, word)
      ) STRICT, WITHOUT ROWID;
      """
  }.joined()

  static func blocks(of subject: String) -> String {
    "CREATE TABLE IF NOT EXISTS \(subject)_search "
      + "(block INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;"
  }

  /// Works out blocks, signatures and words of what the first version stored as lines of text.
  static func convert(_ db: Database) throws {
    for subject in subjects { try SearchWriter.convert(subject, db) }
  }
}
