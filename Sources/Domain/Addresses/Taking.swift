package import Foundation
package import Persian

/// In what order clerks take addresses; what was skipped comes last, the longest skipped first.
package enum TakingOrder: Int, Coded {
  /// Where a decision tells most: the nearest to even odds first, what nobody matched last.
  case mostUncertain = 1
  /// In the order of arrival.
  case oldest
  /// The highest rent of its unit first.
  case mostValuable
}

/// Which of the open addresses are taken.
package enum TakingScope: Hashable, Sendable {
  case all
  /// Of offices in this province.
  case province(CleanText)
  case county(CleanText)
  /// Of the endowment of this name.
  case endowment(CleanText)
}

/// What a clerk works on: an order and a scope.
package struct TakingChoice: Hashable, Sendable {
  package var order: TakingOrder
  package var scope: TakingScope

  package init(order: TakingOrder = .mostUncertain, scope: TakingScope = .all) {
    self.order = order
    self.scope = scope
  }
}

/// An address in a clerk's hand.
package struct TakenAddress: Hashable, Sendable {
  package let address: PropertyAddress
  /// When it is free again unless the lease is renewed.
  package let until: Date
  /// What the worker found for it, as long as its text stands.
  package let match: StoredMatch?

  package init(address: PropertyAddress, until: Date, match: StoredMatch?) {
    self.address = address
    self.until = until
    self.match = match
  }
}
