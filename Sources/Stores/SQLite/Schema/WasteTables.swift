/// Resources that rules call waste, kept from survey to survey, and every move of their states.
enum WasteTables {
  // What a machine's row says may change after a survey; what a case says is what the survey saw. A move
  // keeps what the case was worth then. Money is rial a month, by the tariff of the day; NULL without one.
  static let creation = """
    CREATE TABLE waste_case (
      id INTEGER PRIMARY KEY, server TEXT NOT NULL, rule TEXT NOT NULL, resource TEXT NOT NULL,
      code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL, kind INTEGER NOT NULL,
      machine INTEGER REFERENCES machine, tenant INTEGER REFERENCES tenant,
      figures TEXT NOT NULL, coverage INTEGER NOT NULL, is_sized INTEGER NOT NULL,
      vcpus INTEGER NOT NULL, memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL,
      gpus INTEGER NOT NULL, rial INTEGER, found INTEGER NOT NULL, seen INTEGER NOT NULL,
      state INTEGER NOT NULL, until INTEGER NOT NULL, moved INTEGER NOT NULL,
      who TEXT NOT NULL, why TEXT NOT NULL, returns INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE waste_move (
      id INTEGER PRIMARY KEY, waste_case INTEGER NOT NULL REFERENCES waste_case,
      before INTEGER NOT NULL, after INTEGER NOT NULL, until INTEGER NOT NULL,
      who TEXT NOT NULL, moment INTEGER NOT NULL, why TEXT NOT NULL, vcpus INTEGER NOT NULL,
      memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL, rial INTEGER
    ) STRICT;
    """
}
