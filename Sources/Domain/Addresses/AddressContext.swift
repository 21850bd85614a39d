package import Foundation
package import Persian

/// What a clerk wrote beside the decision that stands, for whoever takes the address next.
package struct DecisionNote: Hashable, Sendable {
  package let clerk: CleanText
  package let verdict: Verdict
  package let text: CleanText
  package let moment: Date

  package init(clerk: CleanText, verdict: Verdict, text: CleanText, moment: Date) {
    self.clerk = clerk
    self.verdict = verdict
    self.text = text
    self.moment = moment
  }
}

/// What is known around an address under review.
package struct AddressContext: Hashable, Sendable {
  /// Nil where the decision that stands has none, or none stands.
  package let note: DecisionNote?

  package init(note: DecisionNote? = nil) {
    self.note = note
  }
}
