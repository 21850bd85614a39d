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

/// The other properties of an address's endowment.
package struct EndowmentSiblings: Hashable, Sendable {
  /// So many are looked at, at most.
  package static let most = 500

  package let count: Int
  /// Those nobody has to decide any more.
  package let decided: Int
  /// Whether there are more than were looked at.
  package let isCut: Bool
  /// The place most of them were found in, town first; empty where none was found.
  package let place: [CleanText]
  /// How many were found there.
  package let foundThere: Int

  package init(count: Int, decided: Int, isCut: Bool, place: [CleanText], foundThere: Int) {
    self.count = count
    self.decided = decided
    self.isCut = isCut
    self.place = place
    self.foundThere = foundThere
  }
}

/// What is known around an address under review.
package struct AddressContext: Hashable, Sendable {
  /// Nil where the decision that stands has none, or none stands.
  package let note: DecisionNote?
  /// Nil where the store does not know whose property it is.
  package let siblings: EndowmentSiblings?
  /// Others of the county with the same text: those still open, and those found.
  package let alikeOpen: Int
  package let alikeFound: Int

  package init(
    note: DecisionNote? = nil, siblings: EndowmentSiblings? = nil, alikeOpen: Int = 0,
    alikeFound: Int = 0
  ) {
    self.note = note
    self.siblings = siblings
    self.alikeOpen = alikeOpen
    self.alikeFound = alikeFound
  }
}
