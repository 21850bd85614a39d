import Domain
import GRDB
import Persian

/// Writes workloads on their way to the cloud, and the stages they enter.
struct OnboardingWriter {
  private let onboarding: RecordWriter
  private let step: RowWriter

  init(_ db: Database) throws {
    onboarding = try RecordWriter(
      db, into: "onboarding",
      columns: """
        id, code, agency, agency_key, tenant, workload, wave, stage, since, due, vcpus, \
        memory_mib, disk_gib, gpus, blockers, contact
        """)
    step = try RowWriter(
      db, "INSERT OR IGNORE INTO onboarding_step (onboarding, stage, entered) VALUES (?, ?, ?)")
  }

  /// Writes the record; its steps are written one by one.
  func write(_ it: Onboarding, isNew: Bool) throws {
    try onboarding.run(
      isNew: isNew, it.id.raw, it.code.string, it.agency.string, SortKey.of(it.agency),
      it.tenant?.raw, it.workload.string, it.wave.rawValue, it.standing.stage.rawValue,
      it.since.epoch, it.standing.due?.epoch ?? Unstated.day, it.promised.vcpus,
      it.promised.memoryMiB, it.promised.diskGiB, it.promised.gpus, it.blockers.string,
      it.contact.string)
  }

  /// Writes that a stage was entered; what is known already stays as it is.
  func write(_ it: OnboardingStep, of id: RecordID<Onboarding>) throws {
    try step.run(id.raw, it.stage.rawValue, it.entered.epoch)
  }
}
