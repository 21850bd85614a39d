import Domain
import Persian
import Stores

/// A month's costs as CSV: a row an agency, and none of sums for those who sum it themselves.
///
/// Amounts are hours, GiB-hours, GiB-months of thirty days and whole rial; what no tariff tells is empty.
struct ShowbackTable {
  let text: String

  static let header = [
    "month", "agency", "machines", "machine_hours", "measured_hours", "vcpu_hours_allocated",
    "vcpu_hours_used", "vcpu_hours_unmeasured", "memory_gib_hours_allocated",
    "memory_gib_hours_used", "memory_gib_hours_unmeasured", "disk_gib_months", "gpu_hours",
    "cost_allocated_rial", "cost_used_rial", "cost_unmeasured_rial", "difference_rial",
  ]

  init(_ showback: Showback) {
    let month = Self.month(of: showback)
    text =
      Self.header.joined(separator: ",") + "\n"
      + showback.lines.map { Self.row($0, month: month) + "\n" }.joined()
  }

  /// Such as 1404/06.
  static func month(of showback: Showback) -> String {
    String(JalaliFormat.numeric(showback.period.first, .english).string.prefix(7))
  }

  /// To a thousandth: what lies below is the noise of sums.
  static func rounded(_ amount: Double) -> Double { (amount * 1_000).rounded() / 1_000 }

  private static func row(_ line: ShowbackLine, month: String) -> String {
    let amounts = [
      line.machineHours, line.measuredHours, line.allocated.vcpuHours, line.used.vcpuHours,
      line.unmeasured.vcpuHours, line.allocated.memoryHours, line.used.memoryHours,
      line.unmeasured.memoryHours, line.allocated.diskMonths, line.allocated.gpuHours,
    ].map { "\(rounded($0))" }
    let costs = [
      line.cost?.allocated, line.cost?.used, line.cost?.unmeasured, line.cost?.difference,
    ].map { $0.map { "\($0.amount)" } ?? "" }
    let head = [month, CSVCell(line.name.string).written, "\(line.machines)"]
    return (head + amounts + costs).joined(separator: ",")
  }
}
