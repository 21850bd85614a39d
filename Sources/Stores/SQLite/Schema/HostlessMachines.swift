/// Machines without a host, as those that were shelved are.
enum HostlessMachines {
  // The column is made anew: SQLite takes no demand back, and others refer to the table.
  static let creation = [
    "DROP INDEX IF EXISTS machine_by_host",
    "ALTER TABLE machine RENAME COLUMN host TO former_host",
    "ALTER TABLE machine ADD COLUMN host INTEGER REFERENCES host",
    "UPDATE machine SET host = former_host",
    "ALTER TABLE machine DROP COLUMN former_host",
  ]
}
