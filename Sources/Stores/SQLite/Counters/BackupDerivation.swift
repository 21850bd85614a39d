import Domain

/// How the newest good backup of a machine stands on it, kept by triggers.
enum BackupDerivation {
  private static func newest(of machine: String) -> String {
    """
    coalesce((SELECT max(finished) FROM backup WHERE machine = \(machine) \
    AND state = \(BackupState.done.rawValue)), \(Unstated.day))
    """
  }

  /// Touches the row only where it differs: lists of machines are worked out anew whenever one is written.
  private static func follow(_ machines: String) -> String {
    """
    UPDATE machine SET last_backup = \(newest(of: "machine.id"))
    WHERE id IN (\(machines)) AND last_backup <> \(newest(of: "machine.id"));
    """
  }

  static let triggers = [
    Trigger(
      name: "machine_follows_backup_insert",
      event: "AFTER INSERT ON backup WHEN new.machine IS NOT NULL", body: follow("new.machine")),
    Trigger(
      name: "machine_follows_backup_delete",
      event: "AFTER DELETE ON backup WHEN old.machine IS NOT NULL", body: follow("old.machine")),
    Trigger(
      name: "machine_follows_backup_update",
      event: "AFTER UPDATE OF machine, state, finished ON backup",
      body: follow("old.machine, new.machine")),
  ]

  static let recount = """
    UPDATE machine SET last_backup = counted.newest
    FROM (SELECT m.id, coalesce(max(b.finished), \(Unstated.day)) AS newest
      FROM machine m LEFT JOIN backup b ON b.machine = m.id
        AND b.state = \(BackupState.done.rawValue) GROUP BY m.id) AS counted
    WHERE counted.id = machine.id AND last_backup <> counted.newest
    """
}
