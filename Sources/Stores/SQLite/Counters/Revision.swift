/// A number for each list, raised whenever its rows, their order or what is searched in them changes;
/// surveys of waste have one, too.
///
/// Counts and orders worked out once are good while it stands, whatever else is written.
enum Revision {
  static let subjects = [
    "endowment", "unit", "title_deed", "lease", "instalment", "legal_file", "shrine", "project",
    "investigation", "machine", "property_address", "gnaf", "volume",
    "certificate", "onboarding", "site", "incident", "waste_case",
    "backup", "image", "network", "gpu_node", "snapshot",
    "waste_survey",
    "finding", "user_account", "benchmark",
  ]

  static let creation =
    "CREATE TABLE revision (subject TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;"

  static let triggers = subjects.flatMap { subject in
    ["INSERT", "UPDATE", "DELETE"].map { verb in
      Trigger(
        name: "\(subject)_revised_by_\(verb.lowercased())", event: "AFTER \(verb) ON \(subject)",
        body: "UPDATE revision SET n = n + 1 WHERE subject = '\(subject)';")
    }
  }

  /// What stands in a site follows from hosts and machines.
  static let siteTriggers = [
    "host": ["INSERT", "DELETE", "UPDATE OF site"],
    "machine": ["INSERT", "DELETE", "UPDATE OF host"],
  ].sorted { $0.key < $1.key }.flatMap { table, verbs in
    verbs.map { verb in
      Trigger(
        name: "site_revised_by_\(table)_\(verb.prefix { $0 != " " }.lowercased())",
        event: "AFTER \(verb) ON \(table)",
        body: "UPDATE revision SET n = n + 1 WHERE subject = 'site';")
    }
  }

  /// Makes whatever was worked out before count for nothing.
  static let raise =
    subjects.map { "INSERT OR IGNORE INTO revision VALUES ('\($0)', 0);" }.joined()
    + "UPDATE revision SET n = n + 1"

}
