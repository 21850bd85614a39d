import App
import Domain
import Matching
import Persian

/// An explanation as data: tokens of the language-free vocabulary beside the words a person sees.
struct ExplanationDocument: Encodable {
  struct Token: Encodable {
    let text: String
    let understood: String
    /// Unicode scalar offsets into the address: the first, and the one behind the last.
    let start: Int
    let end: Int
    let role: String
    let roleWords: String
  }

  struct Field: Encodable {
    let field: String
    let fieldWords: String
    let agreement: String
    let agreementWords: String
    /// In bits; negative speaks against.
    let weight: Double
    let stated: String
    let recorded: String
  }

  struct Place: Encodable {
    let gnafID: String
    let score: Double
    let line: String
    let fields: [Field]
  }

  let address: String
  let tokens: [Token]
  let candidates: [Place]

  init(
    _ question: AddressQuestion, _ reading: ExplainedReading, _ candidates: [ExplainedCandidate]
  ) {
    address = question.text.string
    tokens = reading.tokens.map {
      Token(
        text: $0.text.string, understood: $0.token.folded, start: $0.token.source.lowerBound,
        end: $0.token.source.upperBound, role: $0.token.role.rawValue,
        roleWords: $0.role.string)
    }
    self.candidates = candidates.map { candidate in
      Place(
        gnafID: candidate.candidate.row.code.string, score: candidate.candidate.score,
        line: candidate.line.string,
        fields: candidate.fields.map {
          Field(
            field: $0.evidence.field.token, fieldWords: $0.field.string,
            agreement: $0.evidence.agreement.token, agreementWords: $0.agreement.string,
            weight: $0.evidence.weight, stated: $0.evidence.stated.string,
            recorded: $0.evidence.recorded.string)
        })
    }
  }
}
