/// What an agency was granted, and what it granted its projects of it.
package struct ProjectGrants: Hashable, Sendable {
  /// How many projects the agency has.
  package let projects: Int
  /// What the agency was granted; zero of a kind is "no limit".
  package let quota: Resources
  /// The quotas of its projects together; a project without a limit adds nothing.
  package let granted: Resources

  package init(projects: Int, quota: Resources, granted: Resources) {
    self.projects = projects
    self.quota = quota
    self.granted = granted
  }

  package static let none = ProjectGrants(projects: 0, quota: .zero, granted: .zero)

  /// The kinds of capacity of which more was handed on than there is.
  package var beyond: [ResourceKind] {
    ResourceKind.allCases.filter { quota[$0] > 0 && granted[$0] > quota[$0] }
  }

  /// The kind of capacity of which most was handed on beyond what there is; nil where of none.
  package var furthestBeyond: ResourceKind? {
    func share(_ kind: ResourceKind) -> Double { Double(granted[kind]) / Double(quota[kind]) }
    return beyond.max { share($0) < share($1) }
  }

  package var standing: GrantStanding { beyond.isEmpty ? .within : .beyond }
}

/// Whether the projects of an agency were granted more together than the agency itself.
package enum GrantStanding: Int, Coded {
  case within = 1
  case beyond
}
