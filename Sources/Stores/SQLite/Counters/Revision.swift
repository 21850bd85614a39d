/// A number for each list, raised whenever its rows, their order or what is searched in them changes;
/// surveys of waste have one, too.
///
/// Counts and orders worked out once are good while it stands, whatever else is written.
enum Revision {
  static let subjects = [
    "endowment", "unit", "title_deed", "lease", "instalment", "legal_file", "shrine", "project",
    "investigation", "machine", "property_address", "gnaf", "volume",
    "certificate", "onboarding", "site", "incident", "waste_case",
    "backup", "image", "network", "gpu_node", "cloud_project", "snapshot", "waste_survey", "host",
    "tenant",
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

  /// What lists say of sites, hosts and agencies follows from other tables, too.
  private static let sources: [(subject: String, table: String, verbs: [String])] = [
    ("site", "host", ["INSERT", "DELETE", "UPDATE OF site"]),
    ("site", "machine", ["INSERT", "DELETE", "UPDATE OF host"]),
    (
      "host", "machine",
      ["INSERT", "DELETE", "UPDATE OF host, vcpus, memory_mib, disk_gib, gpus"]
    ),
    (
      "tenant", "machine",
      [
        "INSERT", "DELETE",
        "UPDATE OF tenant, state, vcpus, memory_mib, disk_gib, gpus, cpu_load, memory_load",
      ]
    ),
    ("tenant", "cloud_project", ["INSERT", "DELETE", "UPDATE"]),
  ]

  static let followingTriggers = sources.flatMap { subject, table, verbs in
    verbs.map { verb in
      Trigger(
        name: "\(subject)_revised_by_\(table)_\(verb.prefix { $0 != " " }.lowercased())",
        event: "AFTER \(verb) ON \(table)",
        body: "UPDATE revision SET n = n + 1 WHERE subject = '\(subject)';")
    }
  }

  /// What a project has of its quota follows from its machines, and what it shares from its agency.
  static let projectTriggers =
    [
      (
        "machine_insert", "AFTER INSERT ON machine WHEN new.project IS NOT NULL"
      ),
      (
        "machine_delete", "AFTER DELETE ON machine WHEN old.project IS NOT NULL"
      ),
      (
        "machine_update",
        "AFTER UPDATE ON machine WHEN new.project IS NOT NULL OR old.project IS NOT NULL"
      ),
      ("tenant_update", "AFTER UPDATE ON tenant"),
    ].map { name, event in
      Trigger(
        name: "cloud_project_revised_by_\(name)", event: event,
        body: "UPDATE revision SET n = n + 1 WHERE subject = 'cloud_project';")
    }

  /// Makes whatever was worked out before count for nothing.
  static let raise =
    subjects.map { "INSERT OR IGNORE INTO revision VALUES ('\($0)', 0);" }.joined()
    + "UPDATE revision SET n = n + 1"

}
