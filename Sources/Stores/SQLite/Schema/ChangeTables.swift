/// Follow-ups, notes and assignments on records of any kind, and the trail that tells of them.
enum ChangeTables {
  // A record is named by its subject's number and its id. `ledger` and `item` name the row an entry
  // witnesses, `item_digest` is what that row was like afterwards; 0 and nothing where there is none.
  static let creation = """
    CREATE TABLE follow_up (
      id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, record INTEGER NOT NULL,
      title TEXT NOT NULL, assignee TEXT NOT NULL, assignee_key TEXT NOT NULL,
      due INTEGER NOT NULL, state INTEGER NOT NULL, opened_by TEXT NOT NULL,
      opened INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE note (
      id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, record INTEGER NOT NULL,
      text TEXT NOT NULL, author TEXT NOT NULL, moment INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE assignment (
      id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, record INTEGER NOT NULL,
      assignee TEXT NOT NULL, moment INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY, moment INTEGER NOT NULL, who TEXT NOT NULL,
      action INTEGER NOT NULL, subject INTEGER NOT NULL, record INTEGER NOT NULL,
      key TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
      why TEXT NOT NULL, ledger INTEGER NOT NULL, item INTEGER NOT NULL,
      item_digest BLOB NOT NULL, previous BLOB NOT NULL, digest BLOB NOT NULL
    ) STRICT;
    """
}
