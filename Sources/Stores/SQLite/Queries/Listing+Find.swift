import GRDB

extension Listing {
  /// Rows looked at one by one before the whole table is searched: a common word is near.
  private static let glance = 300

  /// The position of the next row after `position` that holds the words, wrapping around once.
  func position(of words: [String], from position: Int, forward: Bool) throws -> Int? {
    if words.isEmpty { return nil }
    let total = try total()
    if total == 0 { return nil }
    // Backwards is forwards in the reversed list.
    let start = forward ? position + 1 : total - position
    let first = (0...total).contains(start) ? start : 0
    let found = try next(words, from: first, total: total, reversed: !forward)
    return found.map { forward ? $0 : total - 1 - $0 }
  }

  /// The position in the list, or in its reverse, of the first row from `first` on, wrapping around.
  private func next(
    _ words: [String], from first: Int, total: Int, reversed: Bool
  ) throws -> Int? {
    if !selection.isWhole || selection.order.index == nil || selection.searched != nil {
      let ids = try ordered()
      let matches = try matches(of: words)
      let isMatch = { matches.contains(ids[reversed ? total - 1 - $0 : $0]) }
      return (first..<total).first(where: isMatch) ?? (0..<first).first(where: isMatch)
    }
    if let near = try glance(words, from: first, reversed: reversed) { return near }
    let matches = try matches(of: words)
    if matches.isEmpty { return nil }
    return try step(matches, from: first, limit: -1, reversed: reversed)
      ?? step(matches, from: 0, limit: first, reversed: reversed)
  }

  /// Looks at the nearest rows' own texts.
  private func glance(_ words: [String], from first: Int, reversed: Bool) throws -> Int? {
    let texts = try db.cachedStatement(
      sql: "SELECT texts FROM \(selection.table)_search WHERE block = ?")
    let wanted = words.map { Array($0.utf8) }
    let cursor = try walk(reversed: reversed, from: first, limit: Self.glance)
    var position = first
    while let id = try cursor.next() {
      let block = try Row.fetchOne(texts, arguments: [SearchBlock.number(of: id)])
      let bits = try block?.withUnsafeData(atIndex: 0) {
        SearchBlock.matches(of: wanted, in: $0)
      }
      if let bits, bits >> UInt64(id & (SearchBlock.size - 1)) & 1 == 1 { return position }
      position += 1
    }
    return nil
  }

  private func step(
    _ matches: IDSet, from first: Int, limit: Int, reversed: Bool
  ) throws -> Int? {
    let cursor = try walk(reversed: reversed, from: first, limit: limit)
    var position = first
    while let id = try cursor.next() {
      if matches.contains(id) { return position }
      position += 1
    }
    return nil
  }
}
