import Domain

/// Tenants, hosts, machines and the history of their load; loads are kept in millionths.
///
/// A load nobody has said is ``Unstated/load``.
enum CloudTables {
  // Whole millionths make sums exact: a counter kept by triggers equals a recount to the last bit.
  static let creation = """
    CREATE TABLE tenant (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      rank BLOB NOT NULL UNIQUE, vcpus INTEGER NOT NULL, memory_mib INTEGER NOT NULL,
      disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE host (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, site TEXT NOT NULL, rack TEXT NOT NULL,
      rank BLOB NOT NULL, state INTEGER NOT NULL, vcpus INTEGER NOT NULL,
      memory_mib INTEGER NOT NULL, disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL,
      cpu_load INTEGER NOT NULL, memory_load INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE machine (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER NOT NULL REFERENCES tenant, host INTEGER NOT NULL REFERENCES host,
      state INTEGER NOT NULL, vcpus INTEGER NOT NULL, memory_mib INTEGER NOT NULL,
      disk_gib INTEGER NOT NULL, gpus INTEGER NOT NULL, address TEXT NOT NULL,
      cpu_load INTEGER NOT NULL, memory_load INTEGER NOT NULL, created INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE machine_search (block INTEGER PRIMARY KEY, texts BLOB NOT NULL) STRICT;
    CREATE TABLE load_sample (
      at INTEGER PRIMARY KEY, cpu INTEGER NOT NULL, memory INTEGER NOT NULL, gpu INTEGER
    ) STRICT;
    """

  /// Machines get the code they come under again, and a role.
  static let codes = """
    ALTER TABLE machine ADD COLUMN code TEXT NOT NULL DEFAULT '';
    ALTER TABLE machine ADD COLUMN role INTEGER NOT NULL DEFAULT \(MachineRole.service.rawValue);
    UPDATE machine SET code = 'vm-' || id;
    DROP TABLE IF EXISTS tenant_use;
    DROP TABLE IF EXISTS host_use;
    """

  /// Machines get the name their metrics come under.
  static let hypervisorNames =
    "ALTER TABLE machine ADD COLUMN hypervisor_name TEXT NOT NULL DEFAULT ''"
}
