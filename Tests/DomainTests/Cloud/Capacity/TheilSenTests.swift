import Testing

@testable import Domain

/// Slopes and bands worked out by hand.
struct TheilSenTests {
  private func line(_ values: [Double]) throws -> TheilSen {
    try #require(TheilSen(values.enumerated().map { (Double($0), $1) }))
  }

  @Test func `the slope is the median of all pairs, and the line halves the points`() throws {
    // Slopes 1, 3/2, 5/3, 2, 2, 2; V = 4 × 3 × 13 / 18, so that the band takes all of them.
    let line = try line([1, 3, 5, 6])
    #expect(abs(line.slope - 11.0 / 6) < 1e-12)
    #expect(line.band == 1...2)
    #expect(abs(line.intercept - (1 + 7.0 / 6) / 2) < 1e-12)
    #expect(abs(line.value(at: 6) - line.intercept - 11) < 1e-12)
  }

  @Test func `the band leaves the outer ranks out, and ties make it narrower`() throws {
    // 28 slopes, V = (8 × 7 × 21 − 2 × 1 × 9) / 18: ranks 6 and 23.
    let line = try line([10, 12, 11, 15, 16, 15, 19, 20])
    #expect(abs(line.slope - 41.0 / 30) < 1e-12)
    #expect(line.band == 1...2)
    #expect(abs(line.intercept - 10.483_333_333_333_333) < 1e-9)
  }

  @Test func `one absurd point of thirty moves nothing worth naming`() throws {
    let clean = (0..<30).map { 100 + 2 * Double($0) }
    for absurd in [0, 1e12, -1e12] {
      for place in [0, 14, 29] {
        var values = clean
        values[place] = absurd
        let line = try line(values)
        #expect(line.slope == 2 && line.band == 2...2)
        #expect(line.value(at: 29) == 158)
      }
    }
  }

  @Test func `what stands still has no slope and no band`() throws {
    let line = try line(Array(repeating: 7, count: 12))
    #expect(line.slope == 0 && line.band == 0...0 && line.intercept == 7)
  }

  @Test func `what is no number is left out`() throws {
    let line = try line([0, .nan, 2, .infinity, 4, -.infinity])
    #expect(line.slope == 1 && line.intercept == 0)
  }

  @Test func `two places are needed`() {
    #expect(TheilSen([]) == nil)
    #expect(TheilSen([(1, 1)]) == nil)
    #expect(TheilSen([(1, 1), (1, 2), (.nan, 3)]) == nil)
    #expect(TheilSen([(1, 1), (2, 2)])?.slope == 1)
  }
}
