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
  /// What the address is read as, where a person has put its text otherwise.
  private(set) var readText: CleanText?
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

  /// Whether what should be in sight could not be read.
  var isFailing: Bool {
    if case .failure? = match { return true }
    return address == nil && failure != nil
  }

  /// The work needed before there is something to show; after a failure, tried anew on `reload`.
  mutating func request(reload: Bool) -> Effect? {
    if reload, isFailing { (match, isAsked) = (nil, address != nil) }
    if let address, match == nil, !isMatching {
      isMatching = true
      return .match(address)
    }
    guard !isAsked else { return nil }
    isAsked = true
    return .nextToReview(after: nil)
  }

  private var isMatching = false

  /// The work to do when the queue has changed: see whether somebody else has decided this address,
  /// or whether an empty queue has something again.
  mutating func recheck() -> Effect? {
    guard let address else { return isQueueEmpty ? .nextToReview(after: nil) : nil }
    return isDeciding ? nil : .openAddress(address.id)
  }

  /// Takes in the address to review next, or the one in sight anew.
  ///
  /// True where the one in sight has been moved on by somebody else.
  mutating func take(_ result: Result<PropertyAddress?, SourceError>) -> Bool {
    switch result {
    case .success(let next?) where next.id == address?.id && !isDeciding:
      guard next.state != address?.state else { return false }
      show(next)
      return true
    case .success(let next?): show(next)
    case .success(nil):
      (address, match, isQueueEmpty, isDeciding) = (nil, nil, true, false)
    case .failure(let error):
      isDeciding = false
      failure = error
    }
    return false
  }

  mutating func take(
    _ id: RecordID<PropertyAddress>, _ result: Result<MatchResult, SourceError>
  ) {
    guard id == address?.id else { return }
    isMatching = false
    match = result
  }

  /// Takes in candidates among which there is one that was looked up, and chooses it.
  mutating func take(
    _ id: RecordID<PropertyAddress>, _ result: Result<MatchResult, SourceError>,
    choosing code: CleanText
  ) {
    take(id, result)
    guard let place = candidates.firstIndex(where: { $0.row.code == code }) else { return }
    choice.move(to: place, candidates.count)
  }

  /// Looks for candidates of the address as if it said this; an empty text is the address's own.
  mutating func reread(_ text: CleanText) -> Effect? {
    guard let address else { return nil }
    (match, isMatching, choice) = (nil, true, ListCursor())
    readText = text.isEmpty || text == address.text ? nil : text
    return .rematch(address, readAs: readText ?? address.text)
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
    readText = nil
    choice = ListCursor()
  }
}
