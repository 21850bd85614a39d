/// The kinds of record that operators may note, follow up, assign or correct.
///
/// Numbers are part of the audit trail's digests: never renumber one.
package enum ChangeSubject: Int, Coded {
  case endowment = 1
  case unit
  case lease
  case address
  case machine
}

/// One record of any kind, as changes refer to it.
package struct RecordRef: Hashable, Sendable {
  package let subject: ChangeSubject
  package let id: Int64

  package init(_ subject: ChangeSubject, _ id: Int64) {
    self.subject = subject
    self.id = id
  }
}
