package import Foundation
package import Persian

/// Where operators' changes are written, each with its entry in the audit trail, and read again.
package protocol ChangeBook: Sendable {
  /// Carries out all of an order, or nothing of it.
  func carryOut(_ order: ChangeOrder, at now: Date) async throws(SourceError) -> ChangeOutcome

  /// What operators have to do with a record.
  func standing(of record: RecordRef) async throws(SourceError) -> RecordStanding

  /// The fields of a record that may be put right, with what they say now; nil where it is gone.
  func correctable(_ record: RecordRef) async throws(SourceError) -> [FieldText]?

  /// One page of follow-ups, the most urgent first.
  func followUps(
    _ query: FollowUpQuery, window: Window
  ) async throws(SourceError) -> Page<FollowUp>

  /// One page of the audit trail's entries on a record, the newest first.
  func history(
    of record: RecordRef, window: Window
  ) async throws(SourceError) -> Page<AuditEntry>

  /// The record with what it lies in, so that it can be shown; nil where it is gone.
  func record(_ record: RecordRef, on today: Day) async throws(SourceError) -> FoundRecord?
}

/// A record found by its reference.
package enum FoundRecord: Hashable, Sendable {
  case endowment(Endowment)
  case unit(PropertyUnit)
  /// A lease, shown among those of its unit.
  case lease(Lease, of: PropertyUnit)
  case address(PropertyAddress)
  case machine(VirtualMachine)
  case cloudProject(CloudProject)
  case volume(Volume)
  case snapshot(VolumeSnapshot)
  case backup(Backup)
  case image(SystemImage)
  case network(CloudNetwork)
  case gpuNode(GPUNode)
  case certificate(Certificate)
  case onboarding(Onboarding)
  case site(Site)
  case host(HostMachine)
  case tenant(Tenant)
  case finding(SecurityFinding)
  case userAccount(UserAccount)
  case benchmark(HostBenchmark)
}
