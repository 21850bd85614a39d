/// Endowments, their intentions and property units, leases and instalments.
enum RegistryTables {
  static let creation = """
    CREATE TABLE endowment (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      kind INTEGER NOT NULL, custody INTEGER NOT NULL, trusteeship INTEGER NOT NULL,
      use INTEGER NOT NULL, status INTEGER NOT NULL, donor TEXT NOT NULL, trustee TEXT NOT NULL,
      deed_number TEXT NOT NULL, founded_year INTEGER NOT NULL,
      province INTEGER NOT NULL REFERENCES province, county INTEGER NOT NULL REFERENCES county,
      locality TEXT NOT NULL, intentions INTEGER NOT NULL, unit_count INTEGER NOT NULL,
      registered INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE intention (
      endowment INTEGER NOT NULL REFERENCES endowment ON DELETE CASCADE,
      position INTEGER NOT NULL, category INTEGER NOT NULL, share INTEGER NOT NULL,
      PRIMARY KEY (endowment, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE endowment_search (block INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;

    CREATE TABLE unit (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, endowment INTEGER NOT NULL REFERENCES endowment,
      title TEXT NOT NULL, title_key BLOB NOT NULL, type INTEGER NOT NULL, use INTEGER NOT NULL,
      area INTEGER NOT NULL, plate_main INTEGER, plate_sub INTEGER, plate_section TEXT,
      province INTEGER NOT NULL REFERENCES province, county INTEGER NOT NULL REFERENCES county,
      locality TEXT NOT NULL, address TEXT NOT NULL, postcode TEXT NOT NULL,
      latitude REAL, longitude REAL, deed INTEGER NOT NULL, deed_kind INTEGER,
      deed_serial TEXT NOT NULL, deed_issued INTEGER, occupancy INTEGER NOT NULL,
      rent INTEGER NOT NULL, lease_end INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE unit_search (block INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;

    CREATE TABLE lease (
      id INTEGER PRIMARY KEY, contract_number TEXT NOT NULL,
      unit INTEGER NOT NULL REFERENCES unit, tenant TEXT NOT NULL, kind INTEGER NOT NULL,
      state INTEGER NOT NULL, start_day INTEGER NOT NULL, end_day INTEGER NOT NULL,
      rent INTEGER NOT NULL, deposit INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE instalment (
      id INTEGER PRIMARY KEY, lease INTEGER NOT NULL REFERENCES lease, due_day INTEGER NOT NULL,
      amount INTEGER NOT NULL, paid INTEGER NOT NULL, paid_on INTEGER
    ) STRICT;
    """
}
