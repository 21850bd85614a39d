/// What the cloud has beside its hosts and machines.
enum InventoryTables {
  static let creation = """
    CREATE TABLE volume (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER NOT NULL REFERENCES tenant, machine INTEGER REFERENCES machine,
      pool TEXT NOT NULL, size_gib INTEGER NOT NULL, state INTEGER NOT NULL,
      created INTEGER NOT NULL, detached INTEGER NOT NULL, last_backup INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE site (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      role INTEGER NOT NULL, province TEXT NOT NULL, power_kw INTEGER NOT NULL,
      used_kw INTEGER NOT NULL, temperature INTEGER NOT NULL, link INTEGER, lag INTEGER NOT NULL,
      racks INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE certificate (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      service TEXT NOT NULL, issuer TEXT NOT NULL, tenant INTEGER REFERENCES tenant,
      not_before INTEGER NOT NULL, expires INTEGER NOT NULL
    ) STRICT;
    """
}
