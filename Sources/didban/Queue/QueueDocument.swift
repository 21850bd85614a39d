import App
import Domain
import Foundation
import Persian

/// An address of the queue as data, a line of JSON each.
struct QueueDocument: Encodable {
  struct Place: Encodable {
    let gnafID: String
    let score: Double
    let line: String
  }

  let code: String
  let state: String
  let stateWords: String
  let province: String
  let county: String
  let endowment: String
  let text: String
  let postcode: String
  let arrived: String
  /// Who has it in hand, and until when.
  var holder: String?
  var heldUntil: String?
  var decision: VerdictDocument?
  /// What was written beside the decision that stands.
  var note: String?
  var model: String?
  var index: String?
  var probability: Double?
  var candidates: [Place]?

  init(
    _ address: PropertyAddress, holder: (clerk: CleanText, until: Date)? = nil,
    note: DecisionNote? = nil, match: StoredMatch? = nil, _ wording: Wording
  ) {
    code = address.code.string
    state = address.state.token
    stateWords = wording.name(address.state).string
    province = address.officeProvince.string
    county = address.officeCounty.string
    endowment = address.endowmentName.string
    text = address.text.string
    postcode = address.postcode.string
    arrived = address.arrived.formatted(.iso8601)
    self.holder = holder?.clerk.string
    heldUntil = holder?.until.formatted(.iso8601)
    decision = address.decision.map(VerdictDocument.init)
    self.note = note?.text.string
    guard let match else { return }
    (model, index, probability) = (match.model.string, match.index.string, match.probability)
    candidates = match.candidates.map {
      Place(
        gnafID: $0.row.code.string, score: $0.score,
        line: ExplainedCandidate($0, wording).line.string)
    }
  }

  func json() throws -> String { try JSONText.line(self) }
}

/// A verdict as data.
struct VerdictDocument: Encodable {
  let id: Int64
  let state: String
  let reason: String?
  let reviewer: String
  let moment: String
  let previous: String

  init(_ decision: Decision) {
    id = decision.id.raw
    state = decision.verdict.state.token
    reason = decision.verdict.reason?.token
    reviewer = decision.reviewer.string
    moment = decision.moment.formatted(.iso8601)
    previous = decision.previous.token
  }
}

/// What a decision came to, as data.
struct OutcomeDocument: Encodable {
  let code: String
  let count: Int
  let decision: VerdictDocument

  init(_ outcome: DecisionOutcome, _ address: PropertyAddress) {
    code = address.code.string
    count = outcome.count
    decision = VerdictDocument(outcome.decision)
  }

  func json() throws -> String { try JSONText.line(self) }
}
