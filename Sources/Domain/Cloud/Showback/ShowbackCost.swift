import Persian

/// What capacity over time costs: `allocated` is what was `used`, what was `wasted`, and what nobody measured.
package struct ShowbackCost: Hashable, Sendable {
  package let allocated: Rial
  package let used: Rial
  /// Of processors and memory in hours that nobody measured: neither used nor wasted.
  package let unmeasured: Rial

  package init(allocated: Rial, used: Rial, unmeasured: Rial) {
    self.allocated = allocated
    self.used = used
    self.unmeasured = unmeasured
  }

  package static let zero = ShowbackCost(allocated: .zero, used: .zero, unmeasured: .zero)

  /// What was allocated, measured and not used.
  package var difference: Rial { allocated - used - unmeasured }

  package static func + (left: Self, right: Self) -> Self {
    ShowbackCost(
      allocated: left.allocated + right.allocated, used: left.used + right.used,
      unmeasured: left.unmeasured + right.unmeasured)
  }
}

/// What an hour of each kind costs on the mean of some days, in rial.
struct ShowbackPrices {
  private var vcpuHour = 0.0
  private var memoryHour = 0.0
  private var diskMonth = 0.0
  private var gpuHour = 0.0

  /// The tariff of each day by its hours; nil where a day has none.
  init?(_ days: [(day: Day, hours: Double)], tariffs: [Tariff]) {
    let hours = days.reduce(0) { $0 + $1.hours }
    for (day, part) in days {
      guard let tariff = tariffs.holding(on: day) else { return nil }
      guard hours > 0 else { continue }
      let weight = part / hours
      vcpuHour += Double(tariff.vcpuHour.amount) * weight
      memoryHour += Double(tariff.memoryHour.amount) * weight
      diskMonth += Double(tariff.diskMonth.amount) * weight
      gpuHour += Double(tariff.gpuHour.amount) * weight
    }
  }

  func cost(of amount: ShowbackAmount) -> Double {
    vcpuHour * amount.vcpuHours + memoryHour * amount.memoryHours
      + diskMonth * amount.diskMonths + gpuHour * amount.gpuHours
  }
}

/// Costs while they are added up, before they are rounded.
struct ShowbackSum {
  var allocated = 0.0
  var used = 0.0
  var unmeasured = 0.0

  /// In whole rial; what the parts lose by rounding is never more than the whole.
  var cost: ShowbackCost {
    let allocated = Self.rial(allocated)
    let used = min(Self.rial(used), allocated)
    return ShowbackCost(
      allocated: allocated, used: used,
      unmeasured: min(Self.rial(unmeasured), allocated - used))
  }

  private static func rial(_ amount: Double) -> Rial {
    Rial(Int64(exactly: amount.rounded()) ?? .max)
  }
}
