/// What kept services from those they are for.
///
/// Moments are whole milliseconds since 1970.
enum IncidentTables {
  static let creation = """
    CREATE TABLE incident (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, service TEXT NOT NULL, site TEXT NOT NULL,
      severity INTEGER NOT NULL, title TEXT NOT NULL, title_key BLOB NOT NULL,
      opened INTEGER NOT NULL, acknowledged INTEGER, resolved INTEGER, cause TEXT NOT NULL
    ) STRICT;
    """
}
