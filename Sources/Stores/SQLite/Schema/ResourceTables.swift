/// What the cloud is made of beside machines and volumes: backups, images, networks, GPU nodes.
enum ResourceTables {
  static let creation = [
    """
    CREATE TABLE backup (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER NOT NULL REFERENCES tenant, target INTEGER NOT NULL,
      machine INTEGER REFERENCES machine, volume INTEGER REFERENCES volume,
      kind INTEGER NOT NULL, state INTEGER NOT NULL, finished INTEGER NOT NULL,
      size_gib INTEGER NOT NULL, kept_until INTEGER NOT NULL, site TEXT NOT NULL,
      restored INTEGER NOT NULL, CHECK ((machine IS NULL) <> (volume IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE image (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      system TEXT NOT NULL, version TEXT NOT NULL, support_end INTEGER NOT NULL,
      size_gib INTEGER NOT NULL, state INTEGER NOT NULL, visibility INTEGER NOT NULL,
      tenant INTEGER REFERENCES tenant, created INTEGER NOT NULL, last_used INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE network (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER NOT NULL REFERENCES tenant, site TEXT NOT NULL, prefix TEXT NOT NULL,
      prefix_key BLOB NOT NULL, vlan INTEGER NOT NULL, kind INTEGER NOT NULL,
      state INTEGER NOT NULL, addresses INTEGER NOT NULL, used INTEGER NOT NULL,
      share INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE gpu_node (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, host TEXT NOT NULL, host_key BLOB NOT NULL,
      site TEXT NOT NULL, model TEXT NOT NULL, gpus INTEGER NOT NULL, allocated INTEGER NOT NULL,
      memory_gib INTEGER NOT NULL, state INTEGER NOT NULL, purpose TEXT NOT NULL,
      driver TEXT NOT NULL, running INTEGER NOT NULL, waiting INTEGER NOT NULL,
      idle_since INTEGER NOT NULL
    ) STRICT
    """,
    // What a machine's backups say of it; the index of its facets is made anew with it.
    "ALTER TABLE machine ADD COLUMN last_backup INTEGER NOT NULL DEFAULT \(Unstated.day)",
    "DROP INDEX IF EXISTS machine_facets",
  ]
}
