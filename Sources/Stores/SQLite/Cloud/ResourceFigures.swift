import Domain
import GRDB
import Persian

/// What of backups and GPU nodes has to be seen to, read from tallies of days.
struct ResourceFigures {
  let today: Day

  func backups(_ db: Database) throws -> BackupDuties {
    var duties = BackupDuties()
    duties.failed = try sum(
      "backup_failure_day", from: today.epoch - BackupDuties.failureDays, db)
    let isKnown = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM backup)"))
    guard isKnown == true else { return duties }
    let aged = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM machine_backup_day WHERE day BETWEEN ? AND ?")
    for age in BackupAge.allCases {
      let count =
        if let days = age.days {
          try Int.fetchOne(
            aged, arguments: [today.epoch - days.upperBound, today.epoch - days.lowerBound])
        } else {
          try never(db)
        }
      if let count, count != 0 { duties.machines[age] = count }
    }
    return duties
  }

  func idleGPUs(_ db: Database) throws -> IdleGPUs {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT coalesce(sum(n), 0), coalesce(sum(gpus), 0) FROM gpu_idle_day WHERE day <= ?"),
      arguments: [GPUNode.wastedSince(today).epoch])
    return IdleGPUs(nodes: row?[0] ?? 0, gpus: row?[1] ?? 0)
  }

  /// Machines without a backup that were made longer ago than a day.
  private func never(_ db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(n), 0) FROM machine_backup_day
          WHERE day = \(Unstated.day) AND made <= ?
          """), arguments: [BackupDuties.madeBy(today).epoch])
  }

  private func sum(_ tally: String, from day: Int, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM \(tally) WHERE day >= ? AND day <> \(Unstated.day)")
    return try Int.fetchOne(statement, arguments: [day]) ?? 0
  }
}
