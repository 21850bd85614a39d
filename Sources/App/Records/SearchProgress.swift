import Domain

/// How many rows of a list hold the words of a search, and at which of them it stands.
struct SearchProgress: Sendable {
  private let list: any RecordList
  private let position: Int
  private let count: HitCount

  init(list: any RecordList, position: Int, count: HitCount) {
    self.list = list
    self.position = position
    self.count = count
  }

  /// Whether it was counted in this list, as it is filtered and ordered.
  func isOf(_ list: any RecordList) -> Bool { list.identity == self.list.identity }

  /// What still holds of the list as it is: the number while its rows are the same, the place while
  /// the cursor is on it.
  func count(in list: any RecordList) -> HitCount? {
    guard isOf(list) else { return nil }
    return HitCount(total: count.total, rank: list.cursor == position ? count.rank : nil)
  }
}
