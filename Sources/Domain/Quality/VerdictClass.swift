/// What a verdict comes to when two of them are laid beside each other.
package enum VerdictClass: Hashable, Sendable {
  case accept
  /// Accepting another GNAF row than the clerk it is laid beside.
  case otherRow
  case reject(RejectReason)
  case askPost
  case skip
  case sendBack

  package init(_ verdict: Verdict) {
    switch verdict {
    case .accept: self = .accept
    case .reject(let reason): self = .reject(reason)
    case .askPost: self = .askPost
    case .skip: self = .skip
    case .sendBack: self = .sendBack
    }
  }

  /// What a verdict comes to beside an earlier one.
  package init(_ verdict: Verdict, beside first: Verdict) {
    self.init(verdict)
    if case .accept(let row) = verdict, case .accept(let other) = first, row != other {
      self = .otherRow
    }
  }

  /// Whether verdicts of this class are laid before a second clerk at all: a skipped address is not
  /// decided yet.
  package var isJudged: Bool { self != .skip }

  package static let all: [VerdictClass] =
    [.accept, .otherRow] + RejectReason.allCases.map(VerdictClass.reject) + [
      .askPost, .skip, .sendBack,
    ]

  /// Its number in stores: part of the file format.
  package var number: Int {
    switch self {
    case .accept: 1
    case .otherRow: 2
    case .askPost: 3
    case .skip: 4
    case .sendBack: 5
    case .reject(let reason): 100 + reason.rawValue
    }
  }

  /// Its name in files.
  package var token: String {
    switch self {
    case .accept: "accept"
    case .otherRow: "otherRow"
    case .askPost: "askPost"
    case .skip: "skip"
    case .sendBack: "sendBack"
    case .reject(let reason): reason.token
    }
  }

  package init?(number: Int) {
    guard let match = Self.all.first(where: { $0.number == number }) else { return nil }
    self = match
  }
}
