import Corpora
import Testing

@testable import Matching

struct `The isotonic curve` {
  typealias Example = (evidence: Double, isRight: Bool)

  /// Examples whose evidence is often the same, right the more often the more there is.
  static func examples(seed: UInt64, count: Int) -> [Example] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      let evidence = Double(generator.next() % 40) / 4 - 5
      return (evidence, Double(generator.next() % 1000) / 100 - 5 < evidence)
    }
  }

  /// The share at each example by the minimax formula, straight from its definition.
  private static func naive(_ examples: [Example]) -> [Double: Double] {
    let levels = Set(examples.map(\.evidence)).sorted()
    let right = levels.map { level in
      Double(examples.count { $0.evidence == level && $0.isRight })
    }
    let total = levels.map { level in Double(examples.count { $0.evidence == level }) }
    var shares: [Double: Double] = [:]
    for (place, level) in levels.enumerated() {
      shares[level] =
        (0...place).map { low in
          (place..<levels.count).map { high in
            right[low...high].reduce(0, +) / total[low...high].reduce(0, +)
          }.min() ?? 0
        }.max() ?? 0
    }
    return shares
  }

  @Test(arguments: 1...20)
  func `pools as the definition says`(seed: UInt64) {
    let examples = Self.examples(seed: seed, count: 150)
    let blocks = IsotonicCurve.pooled(examples)
    let naive = Self.naive(examples)
    var start = 0
    let sorted = examples.map(\.evidence).sorted()
    for block in blocks {
      for evidence in sorted[start..<start + block.total] {
        #expect(abs((naive[evidence] ?? -1) - block.share) < 1e-12)
      }
      start += block.total
    }
    #expect(start == examples.count)
  }

  @Test(arguments: 1...10)
  func `never falls and stays within what its examples can tell`(seed: UInt64) throws {
    let curve = try #require(
      IsotonicCurve(fitting: Self.examples(seed: seed, count: 400)))
    var last = 0.0
    for step in -80...80 {
      let probability = curve.probability(Double(step) / 10)
      #expect(probability >= last)
      #expect(probability > 0.001 && probability < 0.999)
      last = probability
    }
  }

  @Test func `is the same for any order of the examples`() {
    var generator = SeededGenerator(seed: 3)
    let examples = Self.examples(seed: 8, count: 500)
    let curve = IsotonicCurve(fitting: examples)
    for _ in 0..<5 {
      #expect(IsotonicCurve(fitting: examples.shuffled(using: &generator)) == curve)
    }
  }

  @Test func `goes straight from knot to knot and level beyond`() throws {
    let curve = try #require(
      IsotonicCurve([
        IsotonicCurve.Knot(evidence: 0, probability: 0.2),
        IsotonicCurve.Knot(evidence: 2, probability: 0.6),
      ]))
    #expect(curve.probability(-9) == 0.2)
    #expect(abs(curve.probability(0.5) - 0.3) < 1e-12)
    #expect(curve.probability(2) == 0.6)
    #expect(curve.probability(.infinity) == 0.6)
  }

  @Test func `has knots that rise, or is none`() {
    let low = IsotonicCurve.Knot(evidence: 0, probability: 0.5)
    #expect(IsotonicCurve([]) == nil)
    #expect(IsotonicCurve([low, low]) == nil)
    #expect(IsotonicCurve([low, IsotonicCurve.Knot(evidence: 1, probability: 0.4)]) == nil)
    #expect(IsotonicCurve([IsotonicCurve.Knot(evidence: 1, probability: 1.5)]) == nil)
    #expect(IsotonicCurve(fitting: []) == nil)
  }
}
