package import Persian

/// How a field of the property's text agrees with a candidate's.
package enum Agreement: Int, Coded {
  case same = 1
  case close
  case contradiction
  /// The candidate records it, the text does not state it.
  case notStated
  /// The text states it, the candidate does not record it.
  case notRecorded
}

/// The evidence one field gives for or against a candidate.
package struct FieldEvidence: Hashable, Sendable {
  package let field: AddressField
  package let agreement: Agreement
  /// What it adds to the candidate's weight, in bits; negative speaks against.
  package let weight: Double
  package let stated: CleanText
  package let recorded: CleanText

  package init(
    field: AddressField, agreement: Agreement, weight: Double, stated: CleanText,
    recorded: CleanText
  ) {
    self.field = field
    self.agreement = agreement
    self.weight = weight
    self.stated = stated
    self.recorded = recorded
  }
}

/// A GNAF row that may be where a property is, with the reasons.
package struct Candidate: Hashable, Sendable {
  package let row: GnafRow
  /// 0...1; larger is likelier, comparable between properties.
  package let score: Double
  package let evidence: [FieldEvidence]

  package init(row: GnafRow, score: Double, evidence: [FieldEvidence]) {
    self.row = row
    self.score = score
    self.evidence = evidence
  }
}
