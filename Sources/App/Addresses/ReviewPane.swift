import Domain
import Matching
import Persian

/// One address under review: its text, its candidates, the one chosen.
struct ReviewPane: Sendable {
  private(set) var address: PropertyAddress?
  private(set) var match: Result<MatchResult, SourceError>?
  /// Whether the queue has nothing left to review.
  private(set) var isQueueEmpty = false
  private(set) var failure: SourceError?
  /// Whether a verdict is on its way; until it is back no second one is given.
  private(set) var isDeciding = false
  private var isAsked = false
  var choice = ListCursor()

  init() {}

  init(_ address: PropertyAddress) {
    isAsked = true
    show(address)
  }

  var candidates: [Candidate] { (try? match?.get().candidates) ?? [] }

  var chosen: Candidate? {
    candidates.indices.contains(choice.position) ? candidates[choice.position] : nil
  }

  /// The work needed before there is something to show.
  mutating func request() -> Effect? {
    if let address, match == nil, !isMatching {
      isMatching = true
      return .match(address)
    }
    guard !isAsked else { return nil }
    isAsked = true
    return .nextToReview(after: nil)
  }

  private var isMatching = false

  /// Takes in the address to review next.
  mutating func take(_ result: Result<PropertyAddress?, SourceError>) {
    isDeciding = false
    switch result {
    case .success(let next?): show(next)
    case .success(nil):
      (address, match, isQueueEmpty) = (nil, nil, true)
    case .failure(let error): failure = error
    }
  }

  mutating func take(
    _ id: RecordID<PropertyAddress>, _ result: Result<MatchResult, SourceError>
  ) {
    guard id == address?.id else { return }
    isMatching = false
    match = result
  }

  mutating func deciding() {
    isDeciding = true
  }

  mutating func decisionFailed() {
    isDeciding = false
  }

  private mutating func show(_ next: PropertyAddress) {
    (address, match, failure) = (next, nil, nil)
    (isQueueEmpty, isMatching, isDeciding) = (false, false, false)
    choice = ListCursor()
  }
}
