import Persian
import Testing

@testable import Domain

struct `The day on which nothing will wait` {
  private let today = Day(epoch: 20_000)

  private func flows(_ nets: [Int]) -> [DayFlow] {
    nets.enumerated().map { index, net in
      DayFlow(
        day: today.advanced(by: index - nets.count), arrived: 100 + net, closed: 100)
    }
  }

  private func forecast(_ waiting: Int, _ nets: [Int]) -> FinishForecast {
    FinishForecast(waiting: waiting, flows: flows(nets), today: today)
  }

  @Test func `comes after as many days as an even pace needs`() {
    // 95 at 10 a day: on the tenth day; no week is better or worse.
    let day = today.advanced(by: 10)
    #expect(
      forecast(95, Array(repeating: -10, count: 14)) == .day(day, earliest: day, latest: day))
  }

  @Test func `has a band of good and bad weeks`() {
    // Twice seven days of −20, then of −10. The weeks' paces run evenly from 20 down to 10 in eight
    // steps of 10/7: the tenth parts lie 0.7 steps from the ends, at 19 and at 11. Of the 105 slopes
    // the median is 15: as many pairs of days lie within and across the one half as the other.
    let nets = Array(repeating: -20, count: 7) + Array(repeating: -10, count: 7)
    #expect(FinishForecast.slope(of: nets.map(Double.init)) == -15)
    // 300 / 15 = 20; 300 / 19 = 15.8; 300 / 11 = 27.3.
    #expect(
      forecast(300, nets)
        == .day(
          today.advanced(by: 20), earliest: today.advanced(by: 16),
          latest: today.advanced(by: 28)))
  }

  @Test func `is hardly moved by one odd day`() {
    var nets = Array(repeating: -10, count: 14)
    nets[0] = 5_000
    guard case .day(let day, _, _) = forecast(100, nets) else {
      Issue.record("no day")
      return
    }
    #expect(day == today.advanced(by: 10))
  }

  @Test func `has no end to its band where a bad week gains nothing`() {
    let nets = Array(repeating: -20, count: 7) + Array(repeating: 4, count: 7)
    guard case .day(_, _, let latest) = forecast(300, nets) else {
      Issue.record("no day")
      return
    }
    #expect(latest == nil)
  }

  @Test(arguments: [0, 3]) func `never comes where as much comes as goes`(net: Int) {
    #expect(forecast(10, Array(repeating: net, count: 14)) == .never(growth: Double(net)))
  }

  @Test func `is not told from a few days, nor beyond all plans`() {
    #expect(forecast(10, Array(repeating: -1, count: 7)) == .tooLittle(days: 7))
    #expect(
      forecast(40_000, Array(repeating: -1, count: 14)) == .never(growth: 0))
  }

  @Test func `is today where nothing waits`() {
    #expect(forecast(0, []) == .finished)
  }

  @Test func `looks back on two weeks only`() {
    let nets = Array(repeating: 500, count: 30) + Array(repeating: -10, count: 14)
    let day = today.advanced(by: 10)
    #expect(forecast(95, nets) == .day(day, earliest: day, latest: day))
  }

  @Test func `quantiles lie straight between neighbours`() {
    #expect(FinishForecast.quantile(0.5, of: [1, 2, 4, 9]) == 3)
    #expect(FinishForecast.quantile(1, of: [1, 2]) == 2)
    #expect(FinishForecast.quantile(0.5, of: []) == 0)
  }
}
