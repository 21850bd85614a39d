/// Projects of agencies, and the machines and volumes that belong to them.
enum ProjectTables {
  static let creation = [
    """
    CREATE TABLE cloud_project (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER NOT NULL REFERENCES tenant, vcpus INTEGER NOT NULL,
      memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL,
      state INTEGER NOT NULL, created INTEGER NOT NULL
    ) STRICT
    """,
    "ALTER TABLE machine ADD COLUMN project INTEGER REFERENCES cloud_project",
    "ALTER TABLE volume ADD COLUMN project INTEGER REFERENCES cloud_project",
  ]
}
