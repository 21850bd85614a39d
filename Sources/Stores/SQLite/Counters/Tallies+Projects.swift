extension Tally {
  /// What the machines of projects hold and do, and what agencies granted their projects.
  static let projects: [Tally] = [
    Tally(
      table: "project_use", source: "machine", classes: plain("project"), sums: use,
      condition: "$project IS NOT NULL AND \(existing)"),
    Tally(
      table: "tenant_grant", source: "cloud_project", classes: plain("tenant"),
      sums: one + plain("vcpus", "memory_mib", "disk_gib", "gpus")),
  ]
}
