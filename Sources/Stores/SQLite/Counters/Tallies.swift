import Domain

extension Tally {
  /// Every tally of the store.
  static let all: [Tally] = registry + cloud + projects + resources + addresses + quality + security

  static func plain(_ columns: String...) -> [(column: String, expression: String)] {
    columns.map { ($0, "$" + $0) }
  }

  static let one = [(column: "n", expression: "1")]

  /// What is forgiven is owed no longer.
  private static let owed = "($stage <> \(CollectionStage.forgiven.rawValue))"

  private static let registry: [Tally] = [
    Tally(
      table: "endowment_tally", source: "endowment",
      classes: plain("province", "custody", "use", "kind"), sums: one),
    Tally(
      table: "endowment_place", source: "endowment", classes: plain("province", "county"),
      sums: one + [
        ("in_custody", "$custody = \(Custody.organisation.rawValue)"),
        ("for_income", "$use = \(EndowmentUse.income.rawValue)"),
        ("dormant", "$dormant"), ("unspent", "$unspent_years > 0"),
      ]),
    Tally(
      table: "endowment_day", source: "endowment", classes: [("day", "$registered")], sums: one),
    Tally(
      table: "intention_tally", source: "intention", classes: plain("category"), sums: one),
    Tally(
      table: "unit_tally", source: "unit",
      classes: plain("province", "deed", "type", "occupancy"), sums: one),
    Tally(
      table: "unit_place", source: "unit", classes: plain("province", "county"),
      sums: one + [
        ("with_deed", "$deed IN \(Derivation.issued)"),
        ("leased", "$occupancy = \(Occupancy.leased.rawValue)"),
        ("encroached", "$occupancy = \(Occupancy.encroached.rawValue)"),
        ("undeeded", "$encroachment_files > 0 AND $deed NOT IN \(Derivation.issued)"),
        ("twice_deeded", "$deed_count > 1"),
      ] + plain("rent")),
    Tally(
      table: "unit_day", source: "unit", classes: [("day", "$identified")], sums: one,
      condition: "$identified <> \(Unstated.day)"),
    Tally(
      table: "trustee_day", source: "endowment", classes: [("day", "$trustee_until")], sums: one,
      condition: "$trustee_until <> \(Unstated.day)"),
    Tally(
      table: "deed_cover", source: "title_deed", classes: [("units", "min($unit_count, 2)")],
      sums: one),
    Tally(
      table: "investigation_tally", source: "investigation", classes: plain("year", "state"),
      sums: one),
    Tally(
      table: "account_tally", source: "account", classes: plain("year"),
      sums: one + plain("income", "spent")),
    Tally(
      table: "spending_tally", source: "spending", classes: plain("year", "category"),
      sums: one + plain("planned", "spent")),
    Tally(
      table: "legal_file_tally", source: "legal_file", classes: plain("subject", "state"),
      sums: one),
    Tally(
      table: "deed_day", source: "unit", classes: [("day", "$deed_issued")], sums: one,
      condition: "$deed IN \(Derivation.issued) AND $deed_issued IS NOT NULL"),
    Tally(table: "lease_tally", source: "lease", classes: plain("state"), sums: one),
    Tally(
      table: "lease_day", source: "lease", classes: [("state", "$state"), ("day", "$end_day")],
      sums: one,
      condition: "$state IN \(Derivation.inForce)"),
    Tally(
      table: "lease_start", source: "lease", classes: [("day", "$start_day")], sums: one),
    Tally(
      table: "payment_day", source: "instalment", classes: [("day", "$paid_on")],
      sums: one + plain("paid"), condition: "$paid_on IS NOT NULL"),
    Tally(
      table: "instalment_day", source: "instalment", classes: [("day", "$due_day")],
      sums: one + plain("amount", "paid") + [
        ("remainder", "\(owed) * max($amount - $paid, 0)"),
        ("unpaid", "\(owed) AND $paid < $amount"),
      ]),
  ]

  private static let running = "($state = \(VirtualMachineState.active.rawValue))"

  /// Machines that there are.
  static let existing = "$state <> \(VirtualMachineState.deleted.rawValue)"

  /// What the machines of a tenant or host hold and do; known loads are weighted by what they load.
  static let use: [(column: String, expression: String)] =
    one + plain("vcpus", "memory_mib", "disk_gib", "gpus") + [
      ("loaded_vcpus", "\(running) * $vcpus * ($cpu_load >= 0)"),
      ("loaded_memory", "\(running) * $memory_mib * ($memory_load >= 0)"),
      ("cpu_sum", "\(running) * $vcpus * max($cpu_load, 0)"),
      ("memory_sum", "\(running) * $memory_mib * max($memory_load, 0)"),
    ]

  private static let cloud: [Tally] = [
    Tally(
      table: "machine_tally", source: "machine", classes: plain("tenant", "state"), sums: one),
    Tally(
      table: "tenant_use", source: "machine", classes: plain("tenant"), sums: use,
      condition: existing),
    Tally(
      table: "host_use", source: "machine", classes: plain("host"), sums: use,
      condition: "$host IS NOT NULL AND \(existing)"),
    Tally(
      table: "certificate_day", source: "certificate", classes: [("day", "$expires")], sums: one),
  ]

  private static let addresses: [Tally] = [
    Tally(
      table: "address_tally", source: "property_address", classes: plain("province", "state"),
      sums: one),
    Tally(
      table: "arrival_hour", source: "property_address",
      classes: [("hour", "$arrived / \(Moment.hour)")], sums: one),
    Tally(
      table: "decision_hour", source: "decision",
      classes: [("hour", "$moment / \(Moment.hour)")], sums: one),
    Tally(
      table: "undo_hour", source: "undo", classes: [("hour", "$decided / \(Moment.hour)")],
      sums: one),
    Tally(table: "gnaf_tally", source: "gnaf", classes: plain("province"), sums: one),
  ]
}
