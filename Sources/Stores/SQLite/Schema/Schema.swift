import GRDB

/// The form of the store: its number, and the steps that lead there.
///
/// A step makes tables and columns only; what follows from them (indexes, counters, triggers) is
/// ``Derived`` and made anew behind the last step, whatever version a store comes from.
enum Schema {
  /// "DIDB": tells our files from other programs' SQLite files.
  static let applicationID = 0x4449_4442
  /// What this program writes; raised with every migration.
  static let version = 8

  /// GRDB's table of the steps that were taken.
  static let steps = "grdb_migrations"

  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: registry, cloud, addresses") { db in
      try db.execute(sql: PlaceTables.creation)
      try db.execute(sql: RegistryTables.creation)
      try db.execute(sql: CloudTables.creation)
      try db.execute(sql: AddressTables.creation)
      try db.execute(sql: LoadMarker.creation)
      try db.execute(sql: Revision.creation)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    migrator.registerMigration("2: the registry whole") { db in
      try Derived.remove(db)
      for sql in RegistryWhole.creation { try db.execute(sql: sql) }
      try PlaceBook.rankCounties(db)
      try SearchTables.convert(db)
    }
    // Nothing that others refer to is taken away: every reference need not be looked at again.
    migrator.registerMigration("3: the review queue", foreignKeyChecks: .immediate) { db in
      try Derived.unwatch(db)
      for sql in ReviewQueue.creation { try db.execute(sql: sql) }
      try db.execute(sql: QueueTables.fill())
    }
    // Addresses are matched to an index file: the store's own index of words goes. Machines get codes.
    migrator.registerMigration("4: codes of machines", foreignKeyChecks: .immediate) { db in
      try Derived.unwatch(db)
      for table in ["gnaf_frequency", "gnaf_token", "gnaf_word"] {
        try db.execute(sql: "DROP TABLE IF EXISTS \(table)")
      }
      try db.execute(sql: CloudTables.codes)
    }
    migrator.registerMigration("5: the cloud answered for", foreignKeyChecks: .immediate) { db in
      try Derived.unwatch(db)
      for sql in CloudLedger.creation { try db.execute(sql: sql) }
    }
    migrator.registerMigration("6: what the cloud is made of", foreignKeyChecks: .immediate) { db in
      try Derived.unwatch(db)
      for sql in ResourceTables.creation + CloudSecurity.creation { try db.execute(sql: sql) }
    }
    // Hosts and agencies are listed like all else: their lists have revisions and facets.
    migrator.registerMigration(
      "7: projects, snapshots, machines without a host, lists of hosts and agencies",
      foreignKeyChecks: .immediate
    ) { db in
      try Derived.unwatch(db)
      let creation =
        ProjectTables.creation + SnapshotTables.creation + HostlessMachines.creation
      for sql in creation { try db.execute(sql: sql) }
    }
    migrator.registerMigration("8: machines as hypervisors call them", foreignKeyChecks: .immediate)
    {
      db in
      let former = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      try Derived.unwatch(db)
      try db.execute(sql: CloudTables.hypervisorNames)
      // A store of the second version has its indexes and counters: only what is new is made.
      try former >= 2 ? Derived.complete(db) : Derived.build(db)
      if former < 3 { try AuditAdoption.adopt(db) }
      try db.execute(sql: "PRAGMA user_version = \(version)")
    }
    return migrator
  }
}
