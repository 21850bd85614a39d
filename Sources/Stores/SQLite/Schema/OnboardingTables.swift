/// Workloads on their way to the cloud, the stages each entered, and what operators moved.
enum OnboardingTables {
  // Steps come from files and from operators; moves are the operators' own, and witnessed.
  static let creation = """
    CREATE TABLE onboarding (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, agency TEXT NOT NULL, agency_key BLOB NOT NULL,
      tenant INTEGER REFERENCES tenant, workload TEXT NOT NULL, wave INTEGER NOT NULL,
      stage INTEGER NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL,
      vcpus INTEGER NOT NULL, memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL,
      gpus INTEGER NOT NULL, blockers TEXT NOT NULL, contact TEXT NOT NULL
    ) STRICT;
    CREATE TABLE onboarding_step (
      id INTEGER PRIMARY KEY, onboarding INTEGER NOT NULL REFERENCES onboarding,
      stage INTEGER NOT NULL, entered INTEGER NOT NULL, UNIQUE (onboarding, entered, stage)
    ) STRICT;
    CREATE TABLE onboarding_move (
      id INTEGER PRIMARY KEY, onboarding INTEGER NOT NULL REFERENCES onboarding,
      stage INTEGER NOT NULL, due INTEGER NOT NULL, who TEXT NOT NULL, moment INTEGER NOT NULL
    ) STRICT;
    """
}
