import Domain
import Persian

extension AppState {
  mutating func choose(candidate index: Int) {
    guard case .review(var review) = pane, index < review.candidates.count else { return }
    review.choice.move(to: index, review.candidates.count)
    pane = .review(review)
  }

  mutating func obey(_ command: Command, _ review: ReviewPane) -> [Effect] {
    switch command {
    case .alike where review.look != .first, .takingOrder where review.look != .first,
      .takingScope where review.look != .first, .verdictNote where review.look != .first,
      .skip where review.isBlind:
      say(review.isBlind ? wording.notInSecondLook : wording.notInArbitration, .refused)
    case .skip where review.look == .arbitration:
      updateReview(.arbitration) { $0.askForNext() }
    case .accept:
      guard let chosen = review.chosen else { return [] }
      return decide(.accept(chosen.row))
    case .askPost: return decide(.askPost)
    case .skip: return decide(.skip)
    case .lookUp: return askForPlace(of: review)
    case .reread: askForReading(of: review)
    case .reject:
      guard review.address != nil else { return [] }
      guard !refusesWriting() else { return [] }
      layers.append(.reasons(ReasonsLayer(isSendingBack: false)))
    case .sendBack:
      guard review.address != nil, !refusesWriting() else { return [] }
      layers.append(.reasons(ReasonsLayer(isSendingBack: true)))
    case .verdictNote: askForNote(of: review)
    case .takingOrder, .takingScope: return choose(command, review)
    case .alike: return chooseAlike(review)
    default:
      var review = review
      _ = review.choice.obey(command, count: review.candidates.count, height: 10)
      pane = .review(review)
    }
    return []
  }

  /// Gives a ruling on the address under review.
  mutating func decide(_ ruling: Ruling) -> [Effect] {
    guard case .review(var review) = pane, let address = review.address, !review.isDeciding,
      !refusesWriting()
    else { return [] }
    review.deciding()
    pane = .review(review)
    if let second = review.second { return [.decideSecond(second, ruling, session.desk)] }
    if let dispute = review.dispute { return [.arbitrate(dispute.id, ruling, session.desk)] }
    let order = DecisionOrder(
      ruling, on: address.id, expected: address.state, ground: review.grounded,
      alsoOn: review.alike, next: taking ?? TakingChoice())
    return [.decide(order, session.desk)]
  }

  /// Takes in that a second look was recorded; whether the two agree is not told.
  mutating func take(secondDecided result: Result<SecondReviewState, SourceError>) {
    switch result {
    case .success:
      say(wording.secondRecorded)
      updateReview(.second) { $0.askForNext() }
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
      updateReview(.second) {
        if case .conflict = error { $0.askForNext() } else { $0.decisionFailed() }
      }
    }
  }

  /// Takes in that a disagreement was settled, by this arbiter or by another meanwhile.
  mutating func take(arbitrated result: Result<ArbitrationEnd, SourceError>) {
    switch result {
    case .success(let end):
      say(wording.settled(end))
      updateReview(.arbitration) { $0.askForNext() }
    case .failure(.conflict):
      say(wording.settledMeanwhile, .refused)
      updateReview(.arbitration) { $0.askForNext() }
    case .failure(.refused(.forbidden(_, let state))):
      say(wording.movedOn(to: state), .refused)
      updateReview(.arbitration) { $0.askForNext() }
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
      updateReview(.arbitration) { $0.decisionFailed() }
    }
    // How many wait is counted anew.
    updatePanes { pane, _ in
      guard case .queue(var queue) = pane else { return }
      queue.askAgain()
      pane = .queue(queue)
    }
  }

  mutating func undo() -> [Effect] {
    guard !refusesWriting(), !refusesTakingBack() else { return [] }
    return [.undo(session.desk)]
  }

  mutating func redo() -> [Effect] {
    guard !refusesWriting(), !refusesTakingBack() else { return [] }
    return [.redo(session.desk)]
  }

  /// Says so where verdicts are not taken back: what `u` would take back there is another decision.
  private mutating func refusesTakingBack() -> Bool {
    guard case .review(let review) = pane, review.look != .first else { return false }
    say(wording.notTakenBack, .refused)
    return true
  }

  /// Says so where the session may only look.
  mutating func refusesWriting() -> Bool {
    guard session.isReadOnly else { return false }
    say(wording.readOnlyRefusal, .refused)
    return true
  }

  /// Has the next verdict given on all addresses that say the same, or on this one alone again.
  private mutating func chooseAlike(_ review: ReviewPane) -> [Effect] {
    guard let address = review.address, !review.isDeciding, !refusesWriting() else { return [] }
    guard review.alike.isEmpty else {
      updateReview { $0.forgetAlike() }
      say(wording.thisOneAlone)
      return []
    }
    return [.loadAlike(address.id, session.desk)]
  }

  mutating func take(
    alike: Result<[PropertyAddress], SourceError>, as id: RecordID<PropertyAddress>
  ) {
    switch alike {
    case .success([]): say(wording.nothingAlike, .refused)
    case .success(let others):
      var isInSight = false
      updateReview { isInSight = $0.take(alike: others, as: id) || isInSight }
      if isInSight { say(wording.alike(others.count)) }
    case .failure(let error):
      say("\(wording.cause(error)). \(wording.remedy(error))", .failed)
    }
  }

  /// Works in the next order, or the next scope that the address in sight suggests.
  private mutating func choose(_ command: Command, _ review: ReviewPane) -> [Effect] {
    guard !review.isDeciding else { return [] }
    var choice = taking ?? TakingChoice()
    if command == .takingOrder {
      choice.order = choice.order.next
    } else {
      choice.scope = choice.scope.next(at: review.address)
    }
    taking = choice
    say(wording.working(in: choice))
    return [.takeNext(choice, besides: nil, session.desk)]
  }

  /// Asks once what the operator reviewed last.
  mutating func askForTaking() -> [Effect] {
    guard !isTakingAsked else { return [] }
    isTakingAsked = true
    return [.loadTaking(session.desk)]
  }

  /// Gives back what was in hand where the review is no longer in sight.
  mutating func leaveReview(_ before: Pane) -> [Effect] {
    guard !session.isReadOnly, case .review(let review) = before, review.isHolding else {
      return []
    }
    if case .review = pane { return [] }
    updateReview { $0.leave() }
    return [.release(session.desk)]
  }
}

extension TakingOrder {
  fileprivate var next: TakingOrder {
    switch self {
    case .mostUncertain: .oldest
    case .oldest: .mostValuable
    case .mostValuable: .mostUncertain
    }
  }
}

extension TakingScope {
  /// All, the province of this address, its county, its endowment, and around.
  fileprivate func next(at address: PropertyAddress?) -> TakingScope {
    guard let address else { return .all }
    return switch self {
    case .all: .province(address.officeProvince)
    case .province: .county(address.officeCounty)
    case .county: .endowment(address.endowmentName)
    case .endowment: .all
    }
  }
}
