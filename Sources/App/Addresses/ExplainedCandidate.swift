package import Domain
package import Persian

/// A candidate of an address in words: where it lies, how likely it is, and what decides that.
package struct ExplainedCandidate: Sendable {
  package let candidate: Candidate
  /// City to alley, as far as the candidate has them.
  package let places: [CleanText]
  /// Place, score and numbers as one line, each number with how it agrees.
  package let line: CleanText
  /// The waterfall, a line a field.
  package let fields: [ExplainedField]

  /// `isBlind` leaves the score out.
  package init(_ candidate: Candidate, _ wording: Wording, isBlind: Bool = false) {
    self.candidate = candidate
    places = Self.places(of: candidate, wording)
    fields = ExplainedField.all(of: candidate, wording)
    let numerals = wording.numerals
    var parts = [places.joined(separator: wording.comma)]
    if !isBlind {
      parts.append("\(wording.score): \(numerals.decimal(candidate.score, places: 3))")
    }
    for field in [AddressField.plaque, .floor, .unit, .postcode] {
      let value = candidate.row[field]
      guard !value.isEmpty else { continue }
      let agreement = candidate.evidence.first { $0.field == field }?.agreement
      let word = agreement.map { " (\(wording.name($0)))" as CleanText } ?? ""
      parts.append("\(wording.name(field)): \(numerals.digits(value))\(word)")
    }
    line = parts.joined(separator: wording.comma)
  }

  static func places(of candidate: Candidate, _ wording: Wording) -> [CleanText] {
    let row = candidate.row
    return [row.city, row.neighbourhood, row.mainStreet, row.sideStreet, row.alley]
      .filter { !$0.isEmpty }.map(wording.numerals.digits)
  }
}
