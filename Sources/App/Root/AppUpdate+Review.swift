import Domain

extension AppState {
  mutating func choose(candidate index: Int) {
    guard case .review(var review) = pane, index < review.candidates.count else { return }
    review.choice.move(to: index, review.candidates.count)
    pane = .review(review)
  }

  mutating func obey(_ command: Command, _ review: ReviewPane) -> [Effect] {
    switch command {
    case .accept:
      guard let chosen = review.chosen else { return [] }
      return decide(.accept(chosen.row.id))
    case .askPost: return decide(.askPost)
    case .skip: return decide(.skip)
    case .lookUp: return askForPlace(of: review)
    case .reread: askForReading(of: review)
    case .reject:
      guard review.address != nil else { return [] }
      guard !refusesWriting() else { return [] }
      layers.append(.reasons(ListCursor()))
    default:
      var review = review
      _ = review.choice.obey(command, count: review.candidates.count, height: 10)
      pane = .review(review)
    }
    return []
  }

  /// Gives a verdict on the address under review.
  mutating func decide(_ verdict: Verdict) -> [Effect] {
    guard case .review(var review) = pane, let address = review.address, !review.isDeciding,
      !refusesWriting()
    else { return [] }
    review.deciding()
    pane = .review(review)
    return [.decide(verdict, address, reviewer: session.reviewer)]
  }

  mutating func undo() -> [Effect] {
    guard !refusesWriting() else { return [] }
    return [.undo(reviewer: session.reviewer)]
  }

  /// Says so where the session may only look.
  mutating func refusesWriting() -> Bool {
    guard session.isReadOnly else { return false }
    say(wording.readOnlyRefusal, .refused)
    return true
  }
}
