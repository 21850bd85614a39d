import Domain
import Testing

struct `A proportion` {
  @Test func `has Wilson's interval`() {
    // Computed by hand from the formula: 10 of 20, 0 of 10, 99 of 100.
    let expected: [(Int, Int, Double, Double)] = [
      (10, 20, 0.299298, 0.700702), (0, 10, 0, 0.277533), (99, 100, 0.945514, 0.998234),
    ]
    for (count, total, low, high) in expected {
      let interval = Proportion(count, of: total).interval
      #expect(abs(interval.lowerBound - low) < 1e-5)
      #expect(abs(interval.upperBound - high) < 1e-5)
    }
  }

  @Test func `of nothing may be anything`() {
    #expect(Proportion().share == nil)
    #expect(Proportion().interval == 0...1)
  }
}
