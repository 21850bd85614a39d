import Domain

/// What scanners and inventories say of the cloud's security.
///
/// A deadline follows from the day of a finding, whoever writes it; what is not stated is ``Unstated``.
enum SecurityTables {
  static let creation = """
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, title_key BLOB NOT NULL,
      severity INTEGER NOT NULL, exploited INTEGER NOT NULL, reference TEXT NOT NULL,
      asset TEXT NOT NULL, tenant INTEGER REFERENCES tenant, source TEXT NOT NULL,
      found INTEGER NOT NULL, closed INTEGER NOT NULL, state INTEGER NOT NULL,
      due INTEGER GENERATED ALWAYS AS (\(due(""))) VIRTUAL
    ) STRICT;
    CREATE TABLE user_account (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, name_key BLOB NOT NULL,
      tenant INTEGER REFERENCES tenant, privileged INTEGER NOT NULL, mfa INTEGER NOT NULL,
      key_created INTEGER NOT NULL, last_login INTEGER NOT NULL, failed_logins INTEGER NOT NULL,
      state INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE benchmark (
      id INTEGER PRIMARY KEY, code TEXT NOT NULL, host TEXT NOT NULL, host_key BLOB NOT NULL,
      name TEXT NOT NULL, passed INTEGER NOT NULL, failed INTEGER NOT NULL,
      not_applicable INTEGER NOT NULL, checked INTEGER NOT NULL, system TEXT NOT NULL,
      support_ends INTEGER NOT NULL
    ) STRICT;
    """

  /// The last day a finding may be open, by ``SecurityLimits``; `row` stands before each column.
  static func due(_ row: String) -> String {
    let limits = FindingSeverity.allCases.flatMap { severity in
      YesNo.allCases.compactMap { exploited -> String? in
        guard let days = SecurityLimits.days(of: severity, isExploited: exploited == .yes) else {
          return nil
        }
        return """
          WHEN \(row)severity = \(severity.rawValue) AND \(row)exploited = \(exploited.rawValue) \
          THEN \(row)found + \(days)
          """
      }
    }
    return "CASE \(limits.joined(separator: " ")) ELSE \(Unstated.day) END"
  }

  static let isOpen = "state = \(FindingState.open.rawValue)"
  static let isActive = "state = \(AccountState.active.rawValue)"
  static let isExploited = "exploited = \(YesNo.yes.rawValue)"
  /// Who may do much and is asked for a password alone.
  static let isExposed =
    "\(isActive) AND privileged = \(YesNo.yes.rawValue) AND mfa = \(MFAState.off.rawValue)"
}

extension SecondaryIndex {
  /// How findings, accounts and checks of configurations are looked up and counted.
  static let security = [
    unique("finding", "code"), order("finding", "title_key"),
    facets("finding", "due, id, state, severity, exploited, found, closed"),
    SecondaryIndex(
      name: "finding_by_age", table: "finding", columns: "state, severity, found, due"),
    SecondaryIndex(
      name: "finding_exploited", table: "finding", columns: "found, due",
      condition: "\(SecurityTables.isOpen) AND \(SecurityTables.isExploited)"),
    SecondaryIndex(
      name: "finding_by_tenant", table: "finding", columns: "tenant",
      condition: "tenant IS NOT NULL"),
    unique("user_account", "code"), order("user_account", "name_key"),
    facets(
      "user_account", "state, id, privileged, mfa, key_created, last_login, failed_logins"),
    SecondaryIndex(
      name: "user_account_exposed", table: "user_account", columns: "last_login",
      condition: SecurityTables.isExposed),
    SecondaryIndex(
      name: "user_account_by_tenant", table: "user_account", columns: "tenant",
      condition: "tenant IS NOT NULL"),
    unique("benchmark", "code"), order("benchmark", "host_key"),
    facets("benchmark", "failed, id, passed, not_applicable, checked, support_ends"),
  ]
}

extension Tally {
  /// Open findings by their deadline: what is overdue on a day is counted without looking at them.
  static let security = [
    Tally(
      table: "finding_day", source: "finding",
      classes: [
        ("due", SecurityTables.due("$")), ("severity", "$severity"), ("exploited", "$exploited"),
      ], sums: [("n", "1")], condition: "$\(SecurityTables.isOpen)")
  ]
}
