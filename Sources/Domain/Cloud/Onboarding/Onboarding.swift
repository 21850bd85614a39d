package import Persian

/// One workload of an agency on its way to the cloud (توسعه به دستگاه‌ها).
package struct Onboarding: Hashable, Sendable {
  package var id: RecordID<Onboarding>
  /// Unique.
  package var code: CleanText
  /// The agency's name, which need not hold a share of the cloud yet.
  package var agency: CleanText
  /// The agency as one that holds a share of the cloud.
  package var tenant: RecordID<Tenant>?
  package var workload: CleanText
  package var wave: OnboardingWave
  package var standing: OnboardingStanding
  /// Since when it has been in its stage.
  package var since: Day
  /// What it was promised; none of it is allocated before it is in operation.
  package var promised: Resources
  /// What stands in its way; empty where nothing does.
  package var blockers: CleanText
  package var contact: CleanText
  /// The stages it entered, in their order, the present one last.
  package var steps: [OnboardingStep]

  package init(
    id: RecordID<Onboarding>, code: CleanText, agency: CleanText, tenant: RecordID<Tenant>?,
    workload: CleanText, wave: OnboardingWave, standing: OnboardingStanding, since: Day,
    promised: Resources, blockers: CleanText, contact: CleanText, steps: [OnboardingStep]
  ) {
    self.id = id
    self.code = code
    self.agency = agency
    self.tenant = tenant
    self.workload = workload
    self.wave = wave
    self.standing = standing
    self.since = since
    self.promised = promised
    self.blockers = blockers
    self.contact = contact
    self.steps = steps
  }

  /// Whether its milestone should have been reached before this day.
  package func isOverdue(on today: Day) -> Bool {
    standing.stage.isUnderWay && standing.due.map { $0 < today } ?? false
  }
}

/// What an operator moves of an onboarding: its stage, and the day its milestone is due.
package struct OnboardingStanding: Hashable, Sendable {
  package var stage: OnboardingStage
  package var due: Day?

  package init(_ stage: OnboardingStage, due: Day?) {
    self.stage = stage
    self.due = due
  }
}
