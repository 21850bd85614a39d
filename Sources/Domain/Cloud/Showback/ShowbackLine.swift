package import Persian

/// What an agency was allocated in a period, what of it was used, and what nobody measured.
///
/// Use is measured for processors and memory alone; disk and GPUs count as used as they were allocated.
package struct ShowbackLine: Hashable, Sendable {
  /// Nil for the sum of all agencies.
  package let tenant: RecordID<Tenant>?
  package let name: CleanText
  package let machines: Int
  package let allocated: ShowbackAmount
  /// Never more than was allocated in the hours that were measured.
  package let used: ShowbackAmount
  /// Allocated in hours that nobody measured; of processors and memory alone.
  package let unmeasured: ShowbackAmount
  /// Hours in which machines held processors and memory.
  package let machineHours: Double
  /// Those of them in which anything was measured.
  package let measuredHours: Double
  /// Nil where a day has no tariff.
  package let cost: ShowbackCost?

  package init(
    tenant: RecordID<Tenant>?, name: CleanText, machines: Int, allocated: ShowbackAmount,
    used: ShowbackAmount, unmeasured: ShowbackAmount, machineHours: Double,
    measuredHours: Double, cost: ShowbackCost?
  ) {
    self.tenant = tenant
    self.name = name
    self.machines = machines
    self.allocated = allocated
    self.used = used
    self.unmeasured = unmeasured
    self.machineHours = machineHours
    self.measuredHours = measuredHours
    self.cost = cost
  }

  /// The share of machine-hours that was measured, 0...1; nil where there were none.
  package var measuredShare: Double? {
    machineHours > 0 ? min(1, measuredHours / machineHours) : nil
  }

  /// The sum of lines.
  package init(sum lines: [ShowbackLine]) {
    var cost: ShowbackCost? = .zero
    for line in lines { cost = cost.flatMap { sum in line.cost.map { sum + $0 } } }
    self.init(
      tenant: nil, name: "", machines: lines.reduce(0) { $0 + $1.machines },
      allocated: lines.reduce(.zero) { $0 + $1.allocated },
      used: lines.reduce(.zero) { $0 + $1.used },
      unmeasured: lines.reduce(.zero) { $0 + $1.unmeasured },
      machineHours: lines.reduce(0) { $0 + $1.machineHours },
      measuredHours: lines.reduce(0) { $0 + $1.measuredHours },
      // Of nothing no tariff has said what it costs.
      cost: lines.isEmpty ? nil : cost)
  }
}
