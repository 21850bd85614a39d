package import Foundation

/// What a walk along the whole audit trail found.
package struct AuditReport: Hashable, Sendable {
  package let entries: Int
  package let first: Date?
  package let last: Date?
  /// The digest of the last entry, which stands for all before it; zero where there is none.
  package let head: Digest
  /// The first faults found, in the order of the walk.
  package let faults: [AuditFault]
  /// How many faults there are in all.
  package let faultCount: Int

  package init(
    entries: Int, first: Date?, last: Date?, head: Digest, faults: [AuditFault], faultCount: Int
  ) {
    self.entries = entries
    self.first = first
    self.last = last
    self.head = head
    self.faults = faults
    self.faultCount = faultCount
  }

  package var holds: Bool { faultCount == 0 }
}

/// What is wrong with an audit trail, and where.
package enum AuditFault: Hashable, Sendable {
  /// Entries are missing before this one.
  case gap(at: Int64, expected: Int64)
  /// The entry does not say what its digest was made of.
  case altered(Int64)
  /// The entry does not follow the one before it.
  case unlinked(Int64)
  /// A row that no entry tells of.
  case unwitnessed(AuditedTable, row: Int64)
  /// A row that is not as its latest entry left it.
  case rowAltered(AuditedTable, row: Int64, entry: Int64)
  /// A row that an entry tells of is not there.
  case rowGone(AuditedTable, row: Int64, entry: Int64)
  /// The rows taken over by an entry are not those it took over.
  case adoptionAltered(AuditedTable, entry: Int64)
  /// The digest written down earlier is nowhere in the trail: its end was cut off, or all was made anew.
  case headMissing(Digest)
}

/// The tables whose rows must be as the audit trail says.
///
/// Numbers are part of the digests: never renumber one.
package enum AuditedTable: Int, Coded {
  case followUp = 1
  case note
  case assignment
  case decision
  case undo
  /// What lay before the clerk who decided.
  case decisionGround
  case secondReview = 7
  case postRequest
  case knownItem
  case wasteMove
  /// What operators moved of a workload on its way to the cloud.
  case onboardingMove = 21
}
