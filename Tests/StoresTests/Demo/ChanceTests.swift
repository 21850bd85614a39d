import Testing

@testable import Stores

@Suite struct ChanceTests {
  @Test func `the same seed, stream and position always give the same numbers`() {
    var random = DemoSeed(1404).random(.endowment, 7)
    let first = (0..<3).map { _ in random.next() }
    #expect(
      first == [2_549_509_667_409_269_455, 3_925_723_672_472_112_519, 8_910_386_521_345_538_894])
  }

  @Test func `streams and positions are independent of each other`() {
    let seed = DemoSeed(5)
    var words: Set<UInt64> = []
    for stream in [DemoStream.endowment, .unit, .lease, .queue] {
      for position in -50...50 {
        var random = seed.random(stream, position)
        words.insert(random.next())
      }
    }
    #expect(words.count == 404)
  }

  @Test(arguments: [1...1, 0...9, -3...3, 1...1_000_000])
  func `integers stay in their range and reach its ends`(range: ClosedRange<Int>) {
    var random = DemoSeed(2).random(.step, range.upperBound)
    let drawn = (0..<4_000).map { _ in random.integer(range) }
    #expect(drawn.allSatisfy(range.contains))
    if range.count < 100 { #expect(Set(drawn) == Set(range)) }
  }

  @Test func `the bell curve has mean 0 and deviation 1`() {
    var random = DemoSeed(3).random(.step, 1)
    let drawn = (0..<20_000).map { _ in random.bell() }
    let mean = drawn.reduce(0, +) / 20_000
    let variance = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean) < 0.03)
    #expect(abs(variance - 1) < 0.04)
    #expect(drawn.allSatisfy { abs($0) <= 6 })
  }

  @Test func `things are drawn as often as their weights say, and never without one`() throws {
    let weighted = try #require(Weighted([("a", 6), ("b", 0), ("c", 3), ("d", 1)]))
    var random = DemoSeed(4).random(.step, 1)
    var counts: [String: Int] = [:]
    for _ in 0..<10_000 { counts[weighted.draw(&random), default: 0] += 1 }
    #expect(counts["b"] == nil)
    #expect(abs((counts["a"] ?? 0) - 6_000) < 200)
    #expect(abs((counts["d"] ?? 0) - 1_000) < 120)
    #expect(Weighted([("x", 0)]) == nil)
  }

  @Test func `odds fall to the last alternative when none of the others comes up`() {
    let odds = Odds([(1, 2.0), (2, 3.0)], last: (3, 5.0))
    var random = DemoSeed(6).random(.step, 1)
    var counts = [0, 0, 0, 0]
    for _ in 0..<10_000 { counts[odds.draw(&random)] += 1 }
    #expect(abs(counts[1] - 2_000) < 160)
    #expect(abs(counts[3] - 5_000) < 200)
  }

  @Test(arguments: 1...40)
  func `parts are whole and their sum is exact`(round: Int) {
    var random = DemoSeed(9).random(.step, round)
    let weights = (0..<random.integer(1...31)).map { _ in random.real(0.01...9) }
    let total = random.integer(0...100_000)
    let parts = Apportionment.parts(of: total, by: weights)
    #expect(parts.reduce(0, +) == total)
    let sum = weights.reduce(0, +)
    for (part, weight) in zip(parts, weights) {
      #expect(abs(Double(part) - Double(total) * weight / sum) < 1)
    }
  }

  @Test func `nothing is dealt out where no weight is`() {
    #expect(Apportionment.parts(of: 10, by: [0, 0]) == [0, 0])
    #expect(Apportionment.parts(of: 10, by: []).isEmpty)
  }
}
