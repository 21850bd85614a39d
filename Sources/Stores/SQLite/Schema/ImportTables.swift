/// The log of imports: one row a file, written in the transaction of every batch.
enum ImportTables {
  // Whatever a row says was taken care of is in the store, and nothing more: that is what makes an
  // import that was killed go on where it stopped.
  static let creation = """
    CREATE TABLE import_log (
      id INTEGER PRIMARY KEY, command INTEGER NOT NULL, kind TEXT NOT NULL, path TEXT NOT NULL,
      digest BLOB, size INTEGER NOT NULL, rows INTEGER NOT NULL, inserted INTEGER NOT NULL,
      updated INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL,
      reasons TEXT NOT NULL, offset INTEGER NOT NULL, state INTEGER NOT NULL, who TEXT NOT NULL,
      started INTEGER NOT NULL, updated_at INTEGER NOT NULL, ended INTEGER,
      rejects_path TEXT NOT NULL, rejects_length INTEGER NOT NULL
    ) STRICT;
    """
}
