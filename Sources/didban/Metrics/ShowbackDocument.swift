import Domain
import Persian

/// A month's costs as JSON: hours, GiB-hours, months of thirty days and whole rial; what no tariff tells
/// is not there.
struct ShowbackDocument: Encodable {
  struct Amount: Encodable {
    let vcpuHours: Double
    let memoryGiBHours: Double
    let diskGiBMonths: Double
    let gpuHours: Double

    init(_ amount: ShowbackAmount) {
      vcpuHours = ShowbackTable.rounded(amount.vcpuHours)
      memoryGiBHours = ShowbackTable.rounded(amount.memoryHours)
      diskGiBMonths = ShowbackTable.rounded(amount.diskMonths)
      gpuHours = ShowbackTable.rounded(amount.gpuHours)
    }
  }

  /// In rial.
  struct Cost: Encodable {
    let allocated: Int64
    let used: Int64
    let unmeasured: Int64
    let difference: Int64

    init(_ cost: ShowbackCost) {
      allocated = cost.allocated.amount
      used = cost.used.amount
      unmeasured = cost.unmeasured.amount
      difference = cost.difference.amount
    }
  }

  struct Line: Encodable {
    /// Not there in the sum of all.
    let agency: String?
    let machines: Int
    let machineHours: Double
    let measuredHours: Double
    let allocated: Amount
    /// Disk and GPUs count as used as they were allocated.
    let used: Amount
    let unmeasured: Amount
    let cost: Cost?

    init(_ line: ShowbackLine) {
      agency = line.tenant == nil ? nil : line.name.string
      machines = line.machines
      machineHours = ShowbackTable.rounded(line.machineHours)
      measuredHours = ShowbackTable.rounded(line.measuredHours)
      allocated = Amount(line.allocated)
      used = Amount(line.used)
      unmeasured = Amount(line.unmeasured)
      cost = line.cost.map(Cost.init)
    }
  }

  let month: String
  /// Those that have passed.
  let hours: Double
  let isRunning: Bool
  /// The first days of the tariffs that held.
  let tariffs: [String]
  let agencies: [Line]
  let total: Line

  init(_ showback: Showback) {
    month = ShowbackTable.month(of: showback)
    hours = ShowbackTable.rounded(showback.period.hours)
    isRunning = showback.period.isRunning
    tariffs = showback.tariffs.map { JalaliFormat.numeric($0.from, .english).string }
    agencies = showback.lines.map(Line.init)
    total = Line(showback.total)
  }
}
