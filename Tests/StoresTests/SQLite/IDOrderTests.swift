import Testing

@testable import Stores

/// The order of a list is held in half the memory and hands on the same ids.
struct `The ids of a list in order` {
  private func order(of ids: [Int64]) -> IDOrder {
    var order = IDOrder(capacity: ids.count)
    for id in ids { order.append(id) }
    return order
  }

  @Test(arguments: [
    [], [1], [3, 1, 2], [Int64(UInt32.max), 0], [5, Int64(UInt32.max) + 1, 7], [Int64.max, 2],
    [4, -1, 4],
  ])
  func `come back as they were given`(ids: [Int64]) {
    #expect(Array(order(of: ids)) == ids)
    #expect(ids.allSatisfy { order(of: ids).firstIndex(of: $0) == ids.firstIndex(of: $0) })
  }

  @Test func `weigh half where all are small`() {
    let small = order(of: Array(1...1_000))
    #expect(small.weight == 500)
    var large = small
    large.append(1 << 40)
    #expect(large.weight == 1_001)
  }
}

/// What was worked out for a list goes when the list has changed.
struct `The cache of lists` {
  private func counted(_ table: String, in cache: ListingCache, at revision: Int) -> Bool {
    switch cache.answer(to: .count(table: table), revision: revision) {
    case .count: true
    default: false
    }
  }

  @Test func `keeps nothing of an earlier revision of a table, and all of other tables`() {
    let cache = ListingCache()
    cache.keep(.count(1), for: .count(table: "unit"), revision: 1)
    cache.keep(.count(2), for: .count(table: "lease"), revision: 1)
    cache.keep(
      .matches(IDSet()), for: .matches(table: "unit", Needle(["a"])), revision: 2)
    #expect(!counted("unit", in: cache, at: 1))
    #expect(counted("lease", in: cache, at: 1))
  }
}
