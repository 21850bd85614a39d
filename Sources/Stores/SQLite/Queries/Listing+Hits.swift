import Domain
import GRDB

// All rows of the list that hold the words, by their positions: what the hit count is read off, and
// what the next hits are found in once it is there.
extension Listing {
  /// Positions kept for the searches that follow; where there are more, the next one is near anyway.
  private static let kept = 500_000

  /// The positions of all hits, where they have been worked out.
  func knownHits(of needle: Needle) -> HitPositions? {
    let question = ListingCache.Question.hits(selection, needle)
    guard case .hits(let known) = cache.answer(to: question, revision: revision) else { return nil }
    return known
  }

  /// How many rows of the list hold it, and which of them is at a position.
  func hitCount(of needle: Needle, at position: Int) throws -> HitCount {
    if let known = knownHits(of: needle) {
      return HitCount(total: known.count, rank: known.rank(of: position))
    }
    let matches = try matches(of: needle)
    if matches.isEmpty { return HitCount(total: 0, rank: nil) }
    var positions: [Int32] = []
    var (total, place) = (0, 0)
    var rank: Int?
    try each { id in
      if matches.contains(id) {
        total += 1
        if place == position { rank = total }
        if total <= Self.kept { positions.append(Int32(truncatingIfNeeded: place)) }
      }
      place += 1
      return true
    }
    if total <= Self.kept {
      let hits = HitPositions(ascending: positions)
      cache.keep(.hits(hits), for: .hits(selection, needle), revision: revision)
    }
    return HitCount(total: total, rank: rank)
  }
}
