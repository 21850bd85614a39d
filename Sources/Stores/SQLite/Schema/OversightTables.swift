/// Legal files, shrines, projects, audits and the yearly accounts of endowments.
enum OversightTables {
  static let creation = """
    CREATE TABLE legal_file (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL,
      endowment INTEGER NOT NULL REFERENCES endowment, unit INTEGER REFERENCES unit,
      subject INTEGER NOT NULL, court TEXT NOT NULL, opened INTEGER NOT NULL,
      state INTEGER NOT NULL, next_hearing INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE shrine (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      kind INTEGER NOT NULL, province INTEGER NOT NULL REFERENCES province,
      county INTEGER NOT NULL REFERENCES county, board_members INTEGER NOT NULL,
      visitors INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE project (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, endowment INTEGER REFERENCES endowment,
      shrine INTEGER REFERENCES shrine, title TEXT NOT NULL, title_key BLOB NOT NULL,
      budget INTEGER NOT NULL, progress INTEGER NOT NULL, contractor TEXT NOT NULL,
      start_day INTEGER NOT NULL, due_day INTEGER NOT NULL, state INTEGER NOT NULL,
      CHECK ((endowment IS NULL) <> (shrine IS NULL))
    ) STRICT;
    CREATE TABLE investigation (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL,
      endowment INTEGER NOT NULL REFERENCES endowment, year INTEGER NOT NULL,
      filed INTEGER NOT NULL, reviewer TEXT NOT NULL, state INTEGER NOT NULL,
      clearance_number TEXT NOT NULL
    ) STRICT;
    CREATE TABLE account (
      endowment INTEGER NOT NULL REFERENCES endowment ON DELETE CASCADE, year INTEGER NOT NULL,
      income INTEGER NOT NULL, spent INTEGER NOT NULL, PRIMARY KEY (endowment, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE spending (
      endowment INTEGER NOT NULL REFERENCES endowment ON DELETE CASCADE, year INTEGER NOT NULL,
      category INTEGER NOT NULL, planned INTEGER NOT NULL, spent INTEGER NOT NULL,
      PRIMARY KEY (endowment, year, category)
    ) STRICT, WITHOUT ROWID;
    """
}
