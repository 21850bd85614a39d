import Foundation
import Persian
import Testing

@testable import Domain

/// Means and medians of how soon incidents are taken up and over.
struct IncidentMonthTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  @Test func `the median stands in the middle, or between the two that do`() {
    #expect(IncidentMonth.Spread([60, 600, 120])?.median == 120)
    #expect(IncidentMonth.Spread([60, 600, 120, 180])?.median == 150)
    #expect(IncidentMonth.Spread([60, 600, 120, 180])?.mean == 240)
    #expect(IncidentMonth.Spread([]) == nil)
  }

  @Test func `what has not come yet is not counted as nothing`() {
    let month = IncidentMonth(
      first: Day(epoch: 20_000),
      [
        (start, start + 300, start + 3_600), (start, start + 900, nil), (start, nil, nil),
      ])
    #expect(month.opened == 3)
    #expect(month.acknowledgement?.count == 2 && month.acknowledgement?.mean == 600)
    #expect(month.resolution?.count == 1 && month.resolution?.median == 3_600)
    let none = IncidentMonth(first: Day(epoch: 20_000), [])
    #expect(none.opened == 0 && none.acknowledgement == nil && none.resolution == nil)
  }
}
