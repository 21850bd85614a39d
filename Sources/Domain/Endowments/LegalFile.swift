package import Persian

/// What a legal file is about.
package enum LegalSubject: Int, Coded {
  case encroachment = 1
  case dispossession
  case arrears
  case proofOfWaqf
  case deedAnnulment
  case other
}

/// How far a legal file has come.
package enum LegalFileState: Int, Coded {
  case opened = 1
  case beforeCourt
  case appealed
  case enforcement
  case settled

  /// Whether somebody still has to act on it.
  package var isOpen: Bool { self != .settled }
}

/// A legal file (پرونده حقوقی) of an endowment, about one of its units or about all of it.
package struct LegalFile: Hashable, Sendable {
  package var id: RecordID<LegalFile>
  package var code: CleanText
  package var endowment: RecordID<Endowment>
  package var endowmentName: CleanText
  package var unit: RecordID<PropertyUnit>?
  package var subject: LegalSubject
  package var court: CleanText
  package var opened: Day
  package var state: LegalFileState
  package var nextHearing: Day?

  package init(
    id: RecordID<LegalFile>, code: CleanText, endowment: RecordID<Endowment>,
    endowmentName: CleanText, unit: RecordID<PropertyUnit>?, subject: LegalSubject,
    court: CleanText, opened: Day, state: LegalFileState, nextHearing: Day?
  ) {
    self.id = id
    self.code = code
    self.endowment = endowment
    self.endowmentName = endowmentName
    self.unit = unit
    self.subject = subject
    self.court = court
    self.opened = opened
    self.state = state
    self.nextHearing = nextHearing
  }
}
