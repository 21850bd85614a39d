import Testing

@testable import Domain

/// Days to full, just before and just behind what changes them.
struct CapacityTrendTests {
  private static let day = 86_400
  private static let now = 1_758_000_000

  /// A value a day, the last of them now, of a window of as many days as there are values.
  private func trend(
    _ values: [Double?], whole: Double? = 100, window: Int? = nil, delay: Int = 0
  ) -> CapacityTrend {
    let points = values.enumerated().compactMap { index, value in
      value.flatMap {
        MetricPoint(at: Self.now - delay - (values.count - 1 - index) * Self.day, value: $0)
      }
    }
    return CapacityTrend(
      points, whole: whole, now: Self.now, window: (window ?? values.count - 1) * Self.day,
      step: Self.day)
  }

  private func rising(_ count: Int = 20, to last: Double, by growth: Double = 1) -> [Double?] {
    (0..<count).map { last - growth * Double(count - 1 - $0) }
  }

  @Test func `days are what is left by what is added a day`() {
    let trend = trend(rising(to: 60))
    #expect(trend.share == 0.6 && trend.growth == 1 && trend.doubt == nil)
    let alarm = trend.days(to: 0.85)
    #expect(alarm == Reach(earliest: .days(25), likely: .days(25), latest: .days(25)))
    #expect(trend.days(to: 1).likely == .days(40))
  }

  @Test func `at the level it is there already, just below it is not`() {
    #expect(trend(rising(to: 85)).days(to: 0.85) == .already)
    let nearly = trend(rising(to: 84.5)).days(to: 0.85).likely
    #expect(nearly == .days(0.5))
    #expect(trend(rising(to: 120)).days(to: 1) == .already)
  }

  @Test func `what stands still or shrinks is never full`() {
    #expect(trend(rising(to: 60, by: 0)).days(to: 0.85).likely == .never)
    #expect(trend(rising(to: 60, by: -1)).days(to: 0.85).likely == .never)
    // Full it may be all the same.
    #expect(trend(rising(to: 90, by: -1)).days(to: 0.85) == .already)
  }

  @Test func `the flattest slope of the band may never get there`() {
    // Up and down by more than it rises: the band has both signs.
    let values: [Double?] = (0..<20).map { (index: Int) -> Double? in
      let rise = Double(index) * 0.1
      return 50 + rise + Double(index * 7 % 11)
    }
    let reach = trend(values).days(to: 0.85)
    #expect(reach.latest == .never)
    #expect(reach.earliest.number != nil)
  }

  @Test func `with fewer than ten points nothing is said, with ten it is`() {
    #expect(trend(rising(9, to: 60)).doubt == .tooFew)
    #expect(trend(rising(9, to: 60)).days(to: 0.85) == .unknown)
    #expect(trend(rising(9, to: 60)).share == 0.6)
    #expect(trend(rising(10, to: 60)).doubt == nil)
    // What is measured is measured: that it is full needs no trend.
    #expect(trend(rising(9, to: 90)).days(to: 0.85) == .already)
  }

  @Test func `below half of the window nothing is said`() {
    // Forty points are possible; half of them are twenty.
    #expect(trend(rising(20, to: 60), window: 39).doubt == nil)
    #expect(trend(rising(19, to: 60), window: 39).doubt == .gaps)
    var gaps = rising(40, to: 60)
    for index in 1..<21 { gaps[index] = nil }
    #expect(trend(gaps).doubt == nil && trend(gaps).growth == 1)
    gaps[21] = nil
    #expect(trend(gaps).doubt == .gaps)
  }

  @Test func `what was not measured of late is not the present`() {
    #expect(trend(rising(to: 60), delay: 2 * Self.day).doubt == nil)
    let old = trend(rising(to: 90), delay: 2 * Self.day + 1)
    #expect(old.doubt == .stale && old.share == nil && old.days(to: 0.85) == .unknown)
  }

  @Test func `without a whole nothing is full`() {
    for whole in [nil, 0, -1, Double.nan, .infinity] {
      let trend = trend(rising(to: 60), whole: whole)
      #expect(trend.doubt == .noWhole && trend.days(to: 0.85) == .unknown)
      #expect(trend.growth == 1)
    }
    #expect(trend([]).doubt == .nothing && trend([]).days(to: 1) == .unknown)
  }

  @Test func `one odd value at the end moves no date, and a clearing-up counts from what is there`()
  {
    var odd = rising(to: 60)
    odd[19] = 20
    #expect(trend(odd).days(to: 0.85).likely == .days(25))
    // The line has long passed the level; what was measured says it is free again.
    var cleared = rising(to: 99)
    cleared[19] = 60
    #expect(trend(cleared).days(to: 0.85).likely == .days(25))
  }

  @Test func `what is added comes nearer by so much`() {
    let more = trend(rising(to: 60)).adding(10)
    #expect(more.share == 0.7 && more.days(to: 0.85).likely == .days(15))
    #expect(trend(rising(to: 60)).adding(25).days(to: 0.85) == .already)
  }

  @Test func `the sooner stands first, what nobody knows before what never comes`() {
    let soon = Reach(earliest: .days(3), likely: .days(5), latest: .never)
    let sooner = Reach(earliest: .days(2), likely: .days(5), latest: .never)
    let never = Reach(earliest: .never, likely: .never, latest: .never)
    #expect(
      [never, soon, .unknown, .already, sooner].sorted() == [
        .already, sooner, soon, .unknown, never,
      ])
  }
}
