package import Domain
import Matching
package import Persian

/// What one field says for or against a candidate, in words: one line of the waterfall.
package struct ExplainedField: Sendable {
  package let evidence: FieldEvidence
  package let field: CleanText
  package let agreement: CleanText
  /// What the text says and what GNAF says, in the digits of the language; empty where it says nothing.
  package let stated: CleanText
  package let recorded: CleanText
  /// What has to be shown of both where room is short; the second is empty where one says it all.
  let shown: (first: CleanText, second: CleanText)
  /// The weight in bits, with its sign.
  package let weight: CleanText
  /// The weight as a share of the candidate's largest: -1...1, negative speaks against.
  package let share: Double
  /// Field, agreement and both texts as one sentence.
  package let words: CleanText
  /// The same with the weight.
  let sentence: CleanText

  /// The fields of a candidate, what speaks loudest first, where not all of it fits.
  package static func all(of candidate: Candidate, _ wording: Wording) -> [ExplainedField] {
    let largest = candidate.evidence.map { abs($0.weight) }.max() ?? 1
    return candidate.evidence
      .sorted { ($1.speaks ? 1 : 0, $0.field.rawValue) < ($0.speaks ? 1 : 0, $1.field.rawValue) }
      .map { ExplainedField($0, largest: max(largest, 1), wording) }
  }

  private init(_ evidence: FieldEvidence, largest: Double, _ wording: Wording) {
    let numerals = wording.numerals
    self.evidence = evidence
    field = wording.name(evidence.field)
    let isFormer =
      evidence.agreement != .contradiction
      && FormerNames.hold(evidence.stated, for: evidence.recorded)
    agreement = isFormer ? wording.formerName : wording.name(evidence.agreement)
    stated = numerals.digits(evidence.stated)
    recorded = numerals.digits(evidence.recorded)
    let isOne = stated.isEmpty || recorded.isEmpty || (evidence.agreement == .same && !isFormer)
    shown = isOne ? (recorded.isEmpty ? stated : recorded, "") : (stated, recorded)
    let bits = numerals.decimal(evidence.weight, places: 1)
    weight = evidence.weight > 0 ? "+\(bits)" : bits
    share = evidence.weight / largest
    var parts = [agreement]
    if !stated.isEmpty { parts.append("\(wording.stated): \(stated)") }
    if !recorded.isEmpty { parts.append("\(wording.recorded): \(recorded)") }
    words = "\(field): \(parts.joined(separator: wording.comma))"
    sentence = "\(words)\(wording.comma)\(weight)"
  }
}

extension FieldEvidence {
  /// Whether the field speaks for or against the candidate at all.
  fileprivate var speaks: Bool { abs(weight) >= 0.05 }
}
