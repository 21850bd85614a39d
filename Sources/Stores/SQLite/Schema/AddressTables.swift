/// The Post's addresses, the queue of property addresses, and decisions.
enum AddressTables {
  // Decisions are never changed or removed; taking one back is a row of its own.
  static let creation = """
    CREATE TABLE gnaf (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, building_code TEXT NOT NULL,
      postcode TEXT NOT NULL, province INTEGER NOT NULL REFERENCES province,
      county INTEGER NOT NULL REFERENCES county, city TEXT NOT NULL,
      neighbourhood TEXT NOT NULL, main_street TEXT NOT NULL, side_street TEXT NOT NULL,
      alley TEXT NOT NULL, plaque TEXT NOT NULL, floor TEXT NOT NULL, unit TEXT NOT NULL,
      latitude REAL, longitude REAL
    ) STRICT;
    CREATE TABLE property_address (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, endowment_name TEXT NOT NULL,
      province INTEGER NOT NULL REFERENCES province, county INTEGER NOT NULL REFERENCES county,
      text TEXT NOT NULL, postcode TEXT NOT NULL, state INTEGER NOT NULL,
      arrived INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE property_address_search (block INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;
    CREATE TABLE decision (
      id INTEGER PRIMARY KEY, address INTEGER NOT NULL REFERENCES property_address,
      verdict INTEGER NOT NULL, gnaf INTEGER REFERENCES gnaf, reason INTEGER,
      reviewer TEXT NOT NULL, moment INTEGER NOT NULL, previous INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE undo (
      decision INTEGER PRIMARY KEY REFERENCES decision, reviewer TEXT NOT NULL,
      moment INTEGER NOT NULL, decided INTEGER NOT NULL
    ) STRICT;
    """
}
