import Domain
import Foundation
import GRDB
import Persian

// The next row of the list that holds the words, found from what is cheapest: the rows at hand, the
// few blocks that may hold them, a walk of the order.
extension Listing {
  /// Rows looked at one by one before the table is searched: a common word is near.
  private static let glance = 300
  /// Beyond so many blocks that may hold the words, the order is walked first, looking into so many.
  private static let (manyBlocks, fewBlocks) = (2_000, 1_000)
  /// Rows walked before few hits are put in order and the next one's position is looked up.
  private static let near = 20_000

  /// The next row after `position` that holds the words, or what is close to them, wrapping around once.
  func finding(
    of words: [String], from position: Int, forward: Bool
  ) throws -> SearchFinding? {
    if words.isEmpty { return nil }
    let typed = Needle(words)
    if let found = try self.position(of: typed, from: position, forward: forward) {
      return SearchFinding(position: found)
    }
    guard let close = try closest(to: typed),
      let found = try self.position(of: close, from: position, forward: forward)
    else { return nil }
    return SearchFinding(position: found, meant: try meant(close, at: found))
  }

  /// How many rows of the list hold the words, or what is close to them.
  func hitCount(of words: [String], at position: Int) throws -> HitCount {
    if words.isEmpty { return HitCount(total: 0, rank: nil) }
    let typed = Needle(words)
    let exact = try hitCount(of: typed, at: position)
    guard exact.total == 0, let close = try closest(to: typed) else { return exact }
    return try hitCount(of: close, at: position)
  }

  private func position(of needle: Needle, from position: Int, forward: Bool) throws -> Int? {
    if let hits = knownHits(of: needle) { return hits.next(from: position, forward: forward) }
    let total = try total()
    if total == 0 { return nil }
    // Backwards is forwards in the reversed list.
    let start = forward ? position + 1 : total - position
    let first = (0...total).contains(start) ? start : 0
    let found = try next(needle, from: first, total: total, reversed: !forward)
    return found.map { forward ? $0 : total - 1 - $0 }
  }

  /// The position in the list, or in its reverse, of the first row from `first` on, wrapping around.
  private func next(
    _ needle: Needle, from first: Int, total: Int, reversed: Bool
  ) throws -> Int? {
    if !isWalked {
      let ids = try ordered()
      let matches = try matches(of: needle)
      let isMatch = { matches.contains(ids[reversed ? total - 1 - $0 : $0]) }
      return (first..<total).first(where: isMatch) ?? (0..<first).first(where: isMatch)
    }
    switch try ahead(needle, from: first, reversed: reversed) {
    case .hit(let position): return position
    case .none: return nil
    case .elsewhere(let matches) where matches.count <= Self.few:
      return try next(ofFew: matches, from: first, total: total, reversed: reversed)
    case .elsewhere(let matches):
      var walk = OrderWalk(try walk(reversed: reversed, from: 0), at: 0)
      return try walk.next(within: first, where: matches.contains)
    }
  }

  /// What lies ahead in the list.
  private enum Ahead {
    case hit(Int)
    /// None of these matches was met on the way: few, and not near, or all behind.
    case elsewhere(IDSet)
    case none
  }

  private func ahead(_ needle: Needle, from first: Int, reversed: Bool) throws -> Ahead {
    var walk = OrderWalk(try walk(reversed: reversed, from: first), at: first)
    var matches = knownMatches(of: needle)
    if matches == nil {
      var looks = BlockLooks(listing: self, needle: needle)
      if let near = try walk.next(within: Self.glance, where: { try looks.isHit($0) }) {
        return .hit(near)
      }
      let candidates = try candidates(of: needle)
      if candidates.count > Self.manyBlocks {
        looks.allow(only: candidates)
        for _ in 0..<(Self.near / Self.glance) where looks.count < Self.fewBlocks {
          if let near = try walk.next(within: Self.glance, where: { try looks.isHit($0) }) {
            return .hit(near)
          }
        }
      }
      matches = try self.matches(of: needle, in: candidates)
    }
    guard let matches, !matches.isEmpty else { return .none }
    // Where hits are not few, the next one is near, unless the order keeps them together.
    let rows = matches.count <= Self.few ? Self.near : .max
    return try walk.next(within: rows, where: matches.contains).map(Ahead.hit)
      ?? .elsewhere(matches)
  }

  /// Sorts the few matches together with the row before `first`, and looks up where the next one is.
  private func next(
    ofFew matches: IDSet, from first: Int, total: Int, reversed: Bool
  ) throws -> Int? {
    var wanted = matches.sorted
    let before = first > 0 ? try id(at: first - 1, total: total, reversed: reversed) : nil
    if let before, !matches.contains(before) { wanted.append(before) }
    let sorted = try sorted(wanted)
    let order = reversed ? sorted.reversed() : sorted
    let start = before.flatMap(order.firstIndex(of:)).map { $0 + 1 } ?? 0
    let isMatch = { (id: Int64) in matches.contains(id) }
    if let next = order[start...].first(where: isMatch) {
      return try position(of: next, in: first..<total, total: total, reversed: reversed)
    }
    guard let next = order.first(where: isMatch) else { return nil }
    return try position(of: next, in: 0..<first, total: total, reversed: reversed)
  }

  /// Whether rows are looked for along an index of the whole table rather than among ids in order.
  var isWalked: Bool {
    selection.isWhole && selection.order.index != nil && selection.searched == nil
  }

  private func meant(_ needle: Needle, at position: Int) throws -> [CleanText] {
    let window = Window(offset: position, limit: 1)
    guard let id = try ids(in: window).ids.first else { return [] }
    let block = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT texts FROM \(selection.table)_search WHERE block = ?"),
      arguments: [SearchBlock.number(of: id)])
    return needle.meant(by: SearchBlock.bit(of: id), in: block).map { CleanText(RawText($0)) }
  }
}
