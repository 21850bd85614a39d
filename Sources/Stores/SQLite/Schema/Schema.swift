import GRDB

/// The form of the store: its number, and the steps that lead there.
enum Schema {
  /// "DIDB": tells our files from other programs' SQLite files.
  static let applicationID = 0x4449_4442
  /// What this program writes; raised with every migration.
  static let version = 1

  static func migrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: registry, cloud, addresses") { db in
      try db.execute(sql: PlaceTables.creation)
      try db.execute(sql: RegistryTables.creation)
      try db.execute(sql: CloudTables.creation)
      try db.execute(sql: AddressTables.creation)
      try db.execute(sql: LoadMarker.creation)
      for tally in Tally.all { try db.execute(sql: tally.creation) }
      try db.execute(sql: Revision.creation)
      for index in SecondaryIndex.all { try db.execute(sql: index.creation) }
      for trigger in Trigger.all { try db.execute(sql: trigger.creation) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    return migrator
  }
}
