import Domain
import Foundation
import Matching
import Persian

/// One address under review: its text, its candidates, the one chosen.
struct ReviewPane: Sendable {
  let look: ReviewLook
  private(set) var second: RecordID<SecondReview>?
  /// What is to be settled.
  private(set) var dispute: Disagreement?
  private(set) var address: PropertyAddress?
  private(set) var match: Result<MatchResult, SourceError>?
  /// What a decision on this address rests on.
  private(set) var ground: DecisionGround?
  /// Until when the address is in this console's hand; nil where it is not.
  private(set) var until: Date?
  /// Whether the queue has nothing left to review.
  private(set) var isQueueEmpty = false
  private(set) var failure: SourceError?
  /// Whether a verdict is on its way; until it is back no second one is given.
  private(set) var isDeciding = false
  /// Addresses of the same text that the next verdict is given on too.
  private(set) var alike: [RecordID<PropertyAddress>] = []
  /// What is known around the address; nil until the store has told.
  private(set) var context: AddressContext?
  private var isContextAsked = false
  /// What the clerk has written to go with the next verdict.
  private(set) var note: CleanText = ""
  private var isAsked = false
  /// The disagreement looked at before, behind which the next one is asked for.
  private var passed: RecordID<SecondReview>?
  /// What the address is read as, where a person has put its text otherwise.
  private(set) var readText: CleanText?
  private var isMatching = false
  private var stored: StoredMatch?
  private var prepared: PreparedAddress?
  /// The address for which the next one was made ready.
  private var preparedFor: RecordID<PropertyAddress>?
  var choice = ListCursor()

  init(_ look: ReviewLook = .first) {
    self.look = look
  }

  init(_ address: PropertyAddress) {
    look = .first
    show(address, stored: nil)
  }

  /// Whether neither score nor first decision may be seen.
  var isBlind: Bool { look == .second }

  /// The likeliest first; in a second look by their codes, so that their places tell nothing.
  var candidates: [Candidate] {
    let found = (try? match?.get().candidates) ?? []
    return isBlind ? found.sorted { $0.row.code.string < $1.row.code.string } : found
  }

  var chosen: Candidate? {
    candidates.indices.contains(choice.position) ? candidates[choice.position] : nil
  }

  /// Whether what should be in sight could not be read.
  var isFailing: Bool {
    if case .failure? = match { return true }
    return address == nil && failure != nil
  }

  /// The work needed before there is something to show; after a failure, tried anew on `reload`.
  mutating func request(_ taking: TakingChoice, at desk: ClerkDesk, reload: Bool) -> [Effect] {
    if reload, isFailing { (match, isAsked) = (nil, address != nil) }
    if let again = takeAgain(at: desk) { return request(again) }
    var effects: [Effect] = []
    if !isAsked {
      isAsked = true
      effects.append(
        address.map { .takeAddress($0.id, desk) } ?? .takeNext(taking, besides: nil, desk))
    }
    if let address, match == nil, !isMatching {
      isMatching = true
      effects.append(.match(address, stored))
    } else if let address, case .success? = match, preparedFor != address.id {
      preparedFor = address.id
      effects.append(.prepareNext(taking, besides: address.id, desk))
    }
    if let address, !isContextAsked {
      isContextAsked = true
      effects.append(.loadContext(address.id))
    }
    return effects
  }

  /// How what has been decided before is taken; nil for what has not.
  private func takeAgain(at desk: ClerkDesk) -> Effect? {
    switch look {
    case .first: nil
    case .second: .takeSecond(desk)
    case .arbitration: .takeDisagreement(after: passed, desk)
    }
  }

  private mutating func request(_ taking: Effect) -> [Effect] {
    guard isAsked else {
      isAsked = true
      return [taking]
    }
    guard let address, match == nil, !isMatching else { return [] }
    isMatching = true
    return [dispute.map { .matchDisputed($0) } ?? .match(address, nil)]
  }

  /// Shows what is to be looked at a second time; nothing where nothing waits for this clerk.
  mutating func take(second result: Result<SecondReview?, SourceError>) {
    switch result {
    case .success(let item?):
      show(item.address, stored: nil)
      second = item.id
    case .success(nil): showNothing()
    case .failure(let error): fail(error)
    }
  }

  /// Shows what two judged differently; nothing where there is nothing to settle.
  mutating func take(dispute result: Result<Disagreement?, SourceError>) {
    switch result {
    case .success(let item?):
      show(item.address, stored: nil)
      (dispute, passed) = (item, item.id)
    case .success(nil): showNothing()
    case .failure(let error): fail(error)
    }
  }

  private mutating func showNothing() {
    (address, match, second, dispute) = (nil, nil, nil, nil)
    (isQueueEmpty, isDeciding) = (true, false)
  }

  private mutating func fail(_ error: SourceError) {
    isDeciding = false
    failure = error
  }

  /// Asks for the next, where this one is done, passed over or no longer this clerk's.
  mutating func askForNext() {
    (address, match, second, dispute) = (nil, nil, nil, nil)
    (isAsked, isDeciding) = (false, false)
  }

  /// Whether this console has something in hand.
  var isHolding: Bool { until != nil }

  /// What was in hand is given back; come back to, it is taken anew.
  mutating func leave() {
    (until, isAsked) = (nil, isQueueEmpty)
  }

  /// The work to do when the queue has changed or time has passed: see whether somebody else has decided
  /// this address, keep it in hand, or see whether an empty queue has something again.
  mutating func recheck(_ taking: TakingChoice, at desk: ClerkDesk) -> Effect? {
    if let again = takeAgain(at: desk) { return isQueueEmpty ? again : nil }
    guard let address else {
      return isQueueEmpty ? .takeNext(taking, besides: nil, desk) : nil
    }
    return isDeciding ? nil : .lookAgain(address.id, until: until, desk)
  }

  /// Takes in the address to review next.
  mutating func take(_ result: Result<TakenAddress?, SourceError>) {
    switch result {
    case .success(let next): take(next: next)
    case .failure(let error): fail(error)
    }
  }

  /// Shows what comes next; nothing where the queue is empty.
  mutating func take(next: TakenAddress?) {
    guard let next else {
      (address, match, ground, until) = (nil, nil, nil, nil)
      (isQueueEmpty, isDeciding, isAsked) = (true, false, true)
      return
    }
    if let prepared, prepared.address == next.address {
      show(next.address, stored: nil)
      (match, ground) = (.success(prepared.match.result), prepared.match.ground)
      context = prepared.context
    } else {
      show(next.address, stored: next.match)
    }
    (until, isAsked) = (next.address.state.isOpen ? next.until : nil, true)
  }

  /// Takes in an address as it is now; whatever else is in sight gives way to it.
  ///
  /// What is returned is to be told: that somebody else has moved it on or has it in hand.
  mutating func see(
    _ id: RecordID<PropertyAddress>, _ result: Result<TakenAddress?, SourceError>
  ) -> SourceError? {
    switch result {
    case .success(let seen?) where id == address?.id && !isDeciding:
      until = seen.address.state.isOpen ? seen.until : nil
      guard seen.address.state != address?.state else { return nil }
      let held = until
      show(seen.address, stored: seen.match)
      (until, isAsked) = (held, true)
      return .conflict(detail: "")
    case .success(let seen):
      take(next: seen)
      return nil
    case .failure(let error):
      isDeciding = false
      if id == address?.id { until = nil }
      if address == nil { failure = error }
      return error
    }
  }

  mutating func take(
    _ id: RecordID<PropertyAddress>, _ result: Result<WeighedMatch, SourceError>
  ) {
    guard id == address?.id else { return }
    isMatching = false
    match = result.map(\.result)
    ground = try? result.get().ground
  }

  mutating func take(prepared: PreparedAddress) {
    self.prepared = prepared
  }

  /// Takes in candidates among which there is one that was looked up, and chooses it.
  mutating func take(
    _ id: RecordID<PropertyAddress>, _ result: Result<WeighedMatch, SourceError>,
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

  /// Takes in what is known around an address; what cannot be read is left out.
  mutating func take(
    context result: Result<AddressContext, SourceError>, of id: RecordID<PropertyAddress>
  ) {
    guard id == address?.id, let known = try? result.get() else { return }
    context = known
  }

  /// Takes in what goes with the next verdict.
  mutating func write(note text: CleanText) {
    note = text
  }

  /// What the next verdict rests on, with what the clerk wrote.
  var grounded: DecisionGround? {
    guard !note.isEmpty else { return ground }
    var grounded = ground ?? DecisionGround()
    grounded.note = note
    return grounded
  }

  /// Takes in what says the same as the address in sight; false where something else is in sight now.
  mutating func take(alike: [PropertyAddress], as id: RecordID<PropertyAddress>) -> Bool {
    guard id == address?.id else { return false }
    self.alike = alike.map(\.id)
    return true
  }

  mutating func forgetAlike() {
    alike = []
  }

  mutating func deciding() {
    isDeciding = true
  }

  mutating func decisionFailed() {
    isDeciding = false
  }

  private mutating func show(_ next: PropertyAddress, stored: StoredMatch?) {
    (address, match, failure) = (next, nil, nil)
    (ground, until, self.stored) = (nil, nil, stored)
    alike = []
    (context, isContextAsked, note) = (nil, false, "")
    (isQueueEmpty, isMatching, isDeciding) = (false, false, false)
    readText = nil
    choice = ListCursor()
  }
}
