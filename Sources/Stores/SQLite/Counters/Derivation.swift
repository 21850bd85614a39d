import Domain

/// Columns that follow from other tables, kept by triggers.
enum Derivation {
  /// The states of leases that are in force, as an SQL list.
  static let inForce =
    "(\(LeaseState.allCases.filter(\.isInForce).map { "\($0.rawValue)" }.joined(separator: ", ")))"
  /// The states of units whose deed is issued, as an SQL list.
  static let issued =
    "(\(DeedState.allCases.filter(\.isIssued).map { "\($0.rawValue)" }.joined(separator: ", ")))"
  /// The rent and last day of the lease of the unit `unit` that is in force.
  private static func standing(of unit: String) -> String {
    """
    rent = coalesce((SELECT rent FROM lease WHERE unit = \(unit) AND state IN \(inForce)
      ORDER BY end_day DESC, id DESC LIMIT 1), 0),
    lease_end = coalesce((SELECT max(end_day) FROM lease WHERE unit = \(unit)
      AND state IN \(inForce)), \(Unstated.day))
    """
  }

  static let triggers: [Trigger] =
    ["new": "INSERT", "old": "DELETE"].sorted { $0.key < $1.key }.map { row, verb in
      Trigger(
        name: "unit_follows_lease_\(verb.lowercased())", event: "AFTER \(verb) ON lease",
        body: "UPDATE unit SET \(standing(of: "\(row).unit")) WHERE id = \(row).unit;")
    } + [
      Trigger(
        name: "unit_follows_lease_update",
        event: "AFTER UPDATE OF unit, state, end_day, rent ON lease",
        body: """
          UPDATE unit SET \(standing(of: "unit.id")) WHERE id IN (old.unit, new.unit);
          """),
      Trigger(
        name: "endowment_gains_unit", event: "AFTER INSERT ON unit",
        body: "UPDATE endowment SET unit_count = unit_count + 1 WHERE id = new.endowment;"),
      Trigger(
        name: "endowment_loses_unit", event: "AFTER DELETE ON unit",
        body: "UPDATE endowment SET unit_count = unit_count - 1 WHERE id = old.endowment;"),
      Trigger(
        name: "endowment_swaps_unit",
        event: "AFTER UPDATE OF endowment ON unit WHEN old.endowment <> new.endowment",
        body: """
          UPDATE endowment SET unit_count = unit_count - 1 WHERE id = old.endowment;
          UPDATE endowment SET unit_count = unit_count + 1 WHERE id = new.endowment;
          """),
    ] + cover + value + BackupDerivation.triggers + Findings.triggers

  /// What one more or one fewer cover of a unit by a deed counts for.
  private static func cover(_ row: String, _ sign: String) -> String {
    """
    UPDATE unit SET deed_count = deed_count \(sign) 1 WHERE id = \(row).unit;
    UPDATE title_deed SET unit_count = unit_count \(sign) 1 WHERE id = \(row).deed;
    """
  }

  private static let cover = [
    Trigger(
      name: "cover_counts_insert", event: "AFTER INSERT ON title_deed_unit", body: cover("new", "+")
    ),
    Trigger(
      name: "cover_counts_delete", event: "AFTER DELETE ON title_deed_unit", body: cover("old", "-")
    ),
    Trigger(
      name: "cover_counts_update", event: "AFTER UPDATE OF deed, unit ON title_deed_unit",
      body: cover("old", "-") + cover("new", "+")),
  ]

  /// The rent of the unit an address belongs to, by their common code.
  private static let rent =
    "coalesce((SELECT rent FROM unit WHERE unit.code = property_address.code), 0)"

  private static let value = [
    Trigger(
      name: "address_gains_value", event: "AFTER INSERT ON property_address",
      body: "UPDATE property_address SET value = \(rent) WHERE id = new.id AND value <> \(rent);"),
    Trigger(
      name: "address_follows_rent",
      event: "AFTER UPDATE OF rent ON unit WHEN old.rent <> new.rent",
      body: "UPDATE property_address SET value = new.rent WHERE code = new.code;"),
  ]

  /// Works out the value of every address; touches only those that differ.
  static let addressValues = "UPDATE property_address SET value = \(rent) WHERE value <> \(rent)"

  /// What follows from rows inserted while triggers were silent, by their table: the triggers it stands
  /// for, and statements that take the first new id.
  static let additions: [String: (triggers: [String], sql: [String])] = [
    "unit": (
      ["endowment_gains_unit"],
      [
        """
        UPDATE endowment SET unit_count = unit_count + added.n
        FROM (SELECT endowment, count(*) AS n FROM unit NOT INDEXED WHERE id >= ?
          GROUP BY endowment) AS added
        WHERE added.endowment = endowment.id
        """
      ]
    ),
    "property_address": (
      ["address_gains_value"],
      ["UPDATE property_address SET value = \(rent) WHERE id >= ? AND value <> \(rent)"]
    ),
    "lease": (
      ["unit_follows_lease_insert"],
      [
        """
        UPDATE unit SET \(standing(of: "unit.id"))
        WHERE id IN (SELECT unit FROM lease NOT INDEXED WHERE id >= ?)
        """
      ]
    ),
  ]

  /// Brings the derived columns up to date after a bulk load; touches only rows that differ.
  static let recount =
    [
      """
      UPDATE endowment SET unit_count = counted.n
      FROM (SELECT e.id, count(u.id) AS n FROM endowment e LEFT JOIN unit u ON u.endowment = e.id
        GROUP BY e.id) AS counted
      WHERE counted.id = endowment.id AND unit_count <> counted.n
      """,
      """
      UPDATE unit SET deed_count = counted.n
      FROM (SELECT u.id, count(c.deed) AS n FROM unit u LEFT JOIN title_deed_unit c
        INDEXED BY title_deed_unit_by_unit ON c.unit = u.id GROUP BY u.id) AS counted
      WHERE counted.id = unit.id AND deed_count <> counted.n
      """,
      """
      UPDATE title_deed SET unit_count = counted.n
      FROM (SELECT d.id, count(c.unit) AS n FROM title_deed d LEFT JOIN title_deed_unit c
        ON c.deed = d.id GROUP BY d.id) AS counted
      WHERE counted.id = title_deed.id AND unit_count <> counted.n
      """,
      """
      WITH standing AS (
        SELECT unit, max(end_day) FILTER (WHERE state IN \(inForce)) AS last_day
        FROM lease INDEXED BY lease_by_unit GROUP BY unit
      ), derived AS (
        SELECT unit, coalesce(last_day, \(Unstated.day)) AS last_day,
          coalesce((SELECT l.rent FROM lease l INDEXED BY lease_by_unit
            WHERE l.unit = standing.unit AND l.end_day = standing.last_day AND l.state IN \(inForce)
            ORDER BY l.id DESC LIMIT 1), 0) AS rent
        FROM standing
      )
      UPDATE unit SET rent = derived.rent, lease_end = derived.last_day
      FROM derived
      WHERE derived.unit = unit.id
        AND (unit.rent <> derived.rent OR unit.lease_end <> derived.last_day)
      """,
    ] + Findings.recount + [BackupDerivation.recount, addressValues]
}
