package import Persian

/// Where a search landed in a list.
package struct SearchFinding: Hashable, Sendable {
  /// The position of the row in the whole list.
  package let position: Int
  /// The words the row holds in place of those that no record holds as they were typed.
  package let meant: [CleanText]

  package init(position: Int, meant: [CleanText] = []) {
    self.position = position
    self.meant = meant
  }
}

/// How many rows of a list hold the words of a search.
package struct HitCount: Hashable, Sendable {
  package let total: Int
  /// Which of them the row asked about is, counted from one; nil where it is none.
  package let rank: Int?

  package init(total: Int, rank: Int?) {
    self.total = total
    self.rank = rank
  }
}
