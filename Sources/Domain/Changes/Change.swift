package import Persian

/// One thing an operator does to a record; what stood before is named, so that nothing is overwritten
/// unseen.
package enum Change: Hashable, Sendable {
  case openFollowUp(RecordRef, title: CleanText, assignee: CleanText, due: Day?)
  case moveFollowUp(RecordID<FollowUp>, from: FollowUpState, to: FollowUpState)
  /// Gives a follow-up to somebody else; an empty name is nobody.
  case passFollowUp(RecordID<FollowUp>, from: CleanText, to: CleanText)
  case postponeFollowUp(RecordID<FollowUp>, from: Day?, to: Day?)
  case addNote(RecordRef, CleanText)
  /// Gives a record to somebody; `from` is nil where whoever has it now is to lose it.
  case assign(RecordRef, from: CleanText?, to: CleanText)
  case correct(RecordRef, CorrectableField, from: CleanText, to: CleanText)
  /// Moves a case of waste, until a day where the state is limited to one; `from` is nil where whatever it
  /// stands at may give way.
  case moveWaste(RecordID<WasteCase>, from: WasteState?, to: WasteState, until: Day?)
  /// Moves a workload to another stage, or its milestone to another day.
  case moveOnboarding(
    RecordID<Onboarding>, from: OnboardingStanding, to: OnboardingStanding)
}

/// Changes made together or not at all, and who stands for them.
package struct ChangeOrder: Hashable, Sendable {
  package let changes: [Change]
  package let who: CleanText
  package let why: CleanText

  package init(_ changes: [Change], who: CleanText, why: CleanText = "") {
    self.changes = changes
    self.who = who
    self.why = why
  }
}

/// Why an order was not carried out: facts only, nothing was written.
package enum ChangeRefusal: Error, Hashable, Sendable {
  /// Somebody was quicker; this is what it says now.
  case overtaken(now: CleanText)
  /// The record or follow-up is not there.
  case gone
  /// It says so already.
  case unchanged
  /// What is written cannot be read as the field demands.
  case badValue(CorrectableField)
  /// The field may not be left empty.
  case emptyField(CorrectableField)
  case emptyText
  case reasonMissing
  /// The field belongs to another kind of record.
  case foreignField(CorrectableField)
  /// A follow-up does not go from this state to that one.
  case forbiddenMove(from: FollowUpState, to: FollowUpState)
  /// A case of waste does not go from this state to that one.
  case forbiddenWasteMove(from: WasteState, to: WasteState)
  /// The state holds until a day, and none is given.
  case dayMissing
  /// A workload does not go from this stage to that one.
  case forbiddenStage(from: OnboardingStage, to: OnboardingStage)
}

/// What became of an order.
package enum ChangeOutcome: Hashable, Sendable {
  /// Everything is written; the last entry of the audit trail stands for it.
  case done(count: Int, last: Int64)
  case refused(ChangeRefusal)
}
