package import Foundation
package import Persian

/// How far the second review of a decision has come.
///
/// Numbers are part of the file format: never renumber one.
package enum SecondReviewState: Int, Coded {
  case waiting = 1
  case agreed
  /// The two clerks judged differently; a third has to.
  case disagreed
  case arbitrated
  /// The decision it was about was taken back, or another came in its place.
  case void
}

/// A decided address laid before a second clerk, who sees neither score nor the first decision.
package struct SecondReview: Hashable, Sendable {
  package let id: RecordID<SecondReview>
  /// The address as if nothing had been decided on it.
  package let address: PropertyAddress
  /// Until when it is this clerk's alone.
  package let until: Date

  package init(id: RecordID<SecondReview>, address: PropertyAddress, until: Date) {
    self.id = id
    self.address = address
    self.until = until
  }

  /// Rows to choose from, in the order of their codes: their places tell nothing of what the matcher
  /// thinks of them.
  package static func blind(_ candidates: [Candidate]) -> [GnafRow] {
    candidates.map(\.row).sorted { $0.code.string < $1.code.string }
  }
}

/// An address that two clerks judged differently.
package struct Disagreement: Hashable, Sendable {
  /// One of the two judgements.
  package struct Side: Hashable, Sendable {
    package let clerk: CleanText
    package let verdict: Verdict
    /// The row accepted; nil where none was.
    package let row: GnafRow?
    package let moment: Date
    /// What the clerk wrote beside it; a second look has none.
    package let note: CleanText

    package init(
      clerk: CleanText, verdict: Verdict, row: GnafRow?, moment: Date, note: CleanText = ""
    ) {
      self.clerk = clerk
      self.verdict = verdict
      self.row = row
      self.moment = moment
      self.note = note
    }
  }

  package let id: RecordID<SecondReview>
  package let address: PropertyAddress
  package let first: Side
  package let second: Side

  package init(
    id: RecordID<SecondReview>, address: PropertyAddress, first: Side, second: Side
  ) {
    self.id = id
    self.address = address
    self.first = first
    self.second = second
  }
}

/// What an arbiter's verdict did to the decision that stood.
package enum ArbitrationEnd: Hashable, Sendable {
  /// The arbiter said the same: it stands.
  case upheld
  /// The arbiter's verdict came in its place.
  case replaced
}

/// How the clerks agreed over some days.
package struct ReviewAgreement: Hashable, Sendable {
  /// Two clerks, in the order of their names, and how they judged what both saw.
  package struct Pair: Hashable, Sendable {
    package let one: CleanText
    package let other: CleanText
    package let table: AgreementTable

    package init(one: CleanText, other: CleanText, table: AgreementTable) {
      self.one = one
      self.other = other
      self.table = table
    }
  }

  /// In the order of names.
  package let pairs: [Pair]

  package init(pairs: [Pair]) {
    self.pairs = pairs
  }

  /// All pairs together.
  package var all: AgreementTable {
    pairs.reduce(into: AgreementTable()) { $0.add($1.table) }
  }
}
