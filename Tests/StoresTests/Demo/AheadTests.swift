import Synchronization
import Testing

@testable import Stores

@Suite struct AheadTests {
  @Test(arguments: [0, 1, 63, 64, 65, 1_000], [1, 64])
  func `elements come in order, all of them, and then no more`(count: Int, batch: Int) {
    var ahead = Ahead(0..<count, batch: batch)
    var seen: [Int] = []
    while let element = ahead.next() { seen.append(element) }
    #expect(seen == Array(0..<count))
    #expect(ahead.next() == nil)
  }

  @Test func `a reader that stops early stops the maker`() async {
    let made = Mutex(0)
    let source = Counter(made: { count in made.withLock { $0 = count } })
    let ahead = Ahead(source, batch: 10)
    #expect(Array(ahead.prefix(25)) == Array(1...25))
    // An endless source would never return from here if its maker went on for ever.
    #expect(made.withLock { $0 } <= 25 + 10 * 7)
  }
}

/// An endless source that tells how far it has been made.
private struct Counter: Sequence, IteratorProtocol, Sendable {
  let made: @Sendable (Int) -> Void
  var count = 0

  mutating func next() -> Int? {
    count += 1
    made(count)
    return count
  }
}
