package import Persian

/// A step in collecting an instalment: a written notice first, then a formal demand, then the court.
package enum CollectionMove: Int, Coded {
  case notice = 1
  case declaration
  case lawsuit
  case forgiveness

  /// The stage it leads to.
  package var target: CollectionStage {
    switch self {
    case .notice: .notice
    case .declaration: .declaration
    case .lawsuit: .lawsuit
    case .forgiveness: .forgiven
    }
  }

  /// The stages it may start from.
  package var sources: Set<CollectionStage> {
    switch self {
    case .notice: [.none]
    case .declaration: [.notice]
    case .lawsuit: [.declaration]
    case .forgiveness: [.none, .notice, .declaration, .lawsuit]
    }
  }
}

/// Why an instalment may not be demanded so.
package enum CollectionRefusal: Error, Hashable, Sendable {
  case wrongStage(CollectionStage)
  case notDue
  case nothingOwed
  case amountNotPositive
  /// More than is owed; that much is given.
  case overpaid(owed: Rial)
}

extension Instalment {
  /// The instalment after this step on this day, or why it may not be taken.
  package func moved(
    _ move: CollectionMove, on today: Day
  ) throws(CollectionRefusal) -> Instalment {
    guard move.sources.contains(stage) else { throw .wrongStage(stage) }
    guard remainder > .zero else { throw .nothingOwed }
    guard dueDate < today else { throw .notDue }
    var moved = self
    moved.stage = move.target
    return moved
  }

  /// The instalment after a payment; one that settles only a part of it leaves no more than a notice standing.
  package func paying(_ sum: Rial, on day: Day) throws(CollectionRefusal) -> Instalment {
    guard sum > .zero else { throw .amountNotPositive }
    guard remainder > .zero else { throw .nothingOwed }
    guard sum <= remainder else { throw .overpaid(owed: remainder) }
    var paying = self
    paying.paid = paid + sum
    paying.paidOn = day
    if paying.remainder > .zero, stage != .none { paying.stage = .notice }
    return paying
  }
}
