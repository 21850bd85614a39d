/// What is asked about capacity: how often it may be promised, and what fills up.
package struct CapacityPlan: Hashable, Sendable {
  package let ratios: AllocationRatios
  package let forecasts: [Forecast]

  package init(ratios: AllocationRatios = .openStack, forecasts: [Forecast] = []) {
    self.ratios = ratios
    self.forecasts = forecasts
  }
}
