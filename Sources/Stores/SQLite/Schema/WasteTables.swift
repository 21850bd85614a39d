/// Resources that rules call waste, kept from survey to survey, and every move of their states.
enum WasteTables {
  // What a machine's row says may change after a survey; what a case says is what the survey saw. A move
  // keeps what the case was worth then: money is rial for thirty days. Amounts that nobody knows are
  // ``Unstated/figure``. A resource is the JSON list of its labels' values, figures are one of numbers.
  static let creation = """
    CREATE TABLE waste_case (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, server TEXT NOT NULL, rule TEXT NOT NULL,
      resource TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL, kind INTEGER NOT NULL,
      machine INTEGER REFERENCES machine, tenant INTEGER REFERENCES tenant,
      figures TEXT NOT NULL, coverage INTEGER NOT NULL, vcpus INTEGER NOT NULL,
      memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL,
      rial INTEGER NOT NULL, found INTEGER NOT NULL, seen INTEGER NOT NULL,
      state INTEGER NOT NULL, until INTEGER NOT NULL, moved INTEGER NOT NULL, who TEXT NOT NULL,
      why TEXT NOT NULL, returns INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE waste_move (
      id INTEGER PRIMARY KEY, waste_case INTEGER NOT NULL REFERENCES waste_case,
      before INTEGER NOT NULL, after INTEGER NOT NULL, until INTEGER NOT NULL,
      who TEXT NOT NULL, moment INTEGER NOT NULL, why TEXT NOT NULL, vcpus INTEGER NOT NULL,
      memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL,
      rial INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE waste_survey (
      server TEXT PRIMARY KEY, moment INTEGER NOT NULL, unknown INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE waste_exclusion (
      server TEXT NOT NULL REFERENCES waste_survey, reason INTEGER NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (server, reason)
    ) STRICT, WITHOUT ROWID;
    """

  /// Every column of a move, its key first: part of the file format.
  static let moveColumns = [
    "id", "waste_case", "before", "after", "until", "who", "moment", "why", "vcpus", "memory_mib",
    "disk_gib", "gpus", "rial",
  ]
}

extension SecondaryIndex {
  /// How cases of waste are looked up.
  static let waste = [
    SecondaryIndex(
      name: "waste_case_code_unique", table: "waste_case", columns: "code", isUnique: true),
    SecondaryIndex(
      name: "waste_case_resource_unique", table: "waste_case", columns: "server, rule, resource",
      isUnique: true),
    SecondaryIndex(name: "waste_case_by_name_key", table: "waste_case", columns: "name_key"),
    SecondaryIndex(name: "waste_case_by_tenant", table: "waste_case", columns: "tenant"),
    SecondaryIndex(
      name: "waste_case_facets", table: "waste_case",
      columns: """
        state, id, kind, until, vcpus, memory_mib, disk_gib, gpus, rial, coverage, found, seen, \
        returns
        """),
    SecondaryIndex(
      name: "waste_move_by_case", table: "waste_move", columns: "waste_case, after, moment"),
  ]
}
