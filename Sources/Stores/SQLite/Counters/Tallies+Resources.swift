import Domain

extension Tally {
  /// What alerts count of backups and GPU nodes: each by the day that it is judged by.
  static let resources: [Tally] = [
    // Where there is no backup, when the machine was made says how long it has been without one.
    Tally(
      table: "machine_backup_day", source: "machine",
      classes: [
        ("day", "$last_backup"),
        ("made", "(CASE WHEN $last_backup = \(Unstated.day) THEN $created ELSE 0 END)"),
      ], sums: [("n", "1")],
      condition: """
        $state = \(VirtualMachineState.active.rawValue) AND $role = \(MachineRole.service.rawValue)
        """),
    Tally(
      table: "backup_failure_day", source: "backup", classes: [("day", "$finished")],
      sums: [("n", "1")], condition: "$state = \(BackupState.failed.rawValue)"),
    Tally(
      table: "gpu_idle_day", source: "gpu_node", classes: [("day", "$idle_since")],
      sums: [("n", "1"), ("gpus", "$gpus")],
      condition: """
        $state = \(GPUNodeState.up.rawValue) AND $idle_since <> \(Unstated.day)
        """),
  ]
}
