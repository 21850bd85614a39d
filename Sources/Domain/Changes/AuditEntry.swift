package import Foundation
package import Persian

/// One link of the audit trail: who did what to which record, and the digests that chain it.
package struct AuditEntry: Hashable, Sendable {
  package let seq: Int64
  package let moment: Date
  package let who: CleanText
  package let action: AuditAction
  package let record: RecordRef
  /// The code of the record.
  package let key: CleanText
  /// The name of the field that changed, as the trail keeps it.
  package let field: CleanText
  package let before: CleanText
  package let after: CleanText
  package let why: CleanText
  package let digest: Digest

  package init(
    seq: Int64, moment: Date, who: CleanText, action: AuditAction, record: RecordRef,
    key: CleanText, field: CleanText, before: CleanText, after: CleanText, why: CleanText,
    digest: Digest
  ) {
    self.seq = seq
    self.moment = moment
    self.who = who
    self.action = action
    self.record = record
    self.key = key
    self.field = field
    self.before = before
    self.after = after
    self.why = why
    self.digest = digest
  }
}

/// What an entry of the audit trail tells of.
///
/// Numbers are part of the digests: never renumber one.
package enum AuditAction: Int, Coded {
  /// Decisions that came with a load or an older store were taken over as they stood.
  case adopted = 1
  case decided
  case undone
  case followUpOpened
  case followUpMoved
  case followUpPassed
  case followUpPostponed
  case noted
  case assigned
  case withdrawn
  case corrected
  /// What lay before the clerk when the entry before was written.
  case grounded
  /// A decision taken back was given once more.
  case redone
  /// An address moved on without a verdict: it became final, or was written into its unit.
  case advanced
  case postAsked = 31
  case postAnswered
  case secondDrawn
  case secondDecided
  case secondVoided
  case arbitrated
  case planted
  case wasteMoved = 41
  /// A survey moved a case of waste: it was there again, or no longer.
  case wasteSurveyed
  /// A workload on its way to the cloud entered another stage.
  case stageMoved = 51
  /// Its milestone is due on another day.
  case milestoneSet
}

/// Which entries of the audit trail to list.
package struct AuditFilter: Hashable, Sendable {
  package var subject: Subject?
  package var key: CleanText?
  package var who: CleanText?
  package var since: Date?

  package init(
    subject: Subject? = nil, key: CleanText? = nil, who: CleanText? = nil,
    since: Date? = nil
  ) {
    self.subject = subject
    self.key = key
    self.who = who
    self.since = since
  }
}
