/// Snapshots of volumes; a volume that is gone is known by its code alone.
enum SnapshotTables {
  static let creation = [
    """
    CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER NOT NULL REFERENCES tenant, volume TEXT NOT NULL, size_gib INTEGER NOT NULL,
      state INTEGER NOT NULL, created INTEGER NOT NULL
    ) STRICT
    """
  ]
}

extension SecondaryIndex {
  static let snapshots = [
    unique("snapshot", "code"), order("snapshot", "name_key"), order("snapshot", "tenant"),
    order("snapshot", "volume"), facets("snapshot", "created, id, size_gib, state"),
  ]
}
