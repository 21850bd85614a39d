/// One record of any kind, as changes refer to it.
package struct RecordRef: Hashable, Sendable {
  package let subject: Subject
  package let id: Int64

  package init(_ subject: Subject, _ id: Int64) {
    self.subject = subject
    self.id = id
  }
}
