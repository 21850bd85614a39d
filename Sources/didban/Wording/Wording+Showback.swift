import App
import Domain
import Persian

/// What the costs of a month are told in.
extension Wording {
  /// Amounts by agency and then their costs, line by line.
  func lines(of showback: Showback) -> [CleanText] {
    let head = [heading(of: showback), tariffs(of: showback)]
    guard !showback.lines.isEmpty else { return head + [noMachinesHeld] }
    let lines = showback.lines + [showback.total]
    return head + [onlyTwoMeasured, ""] + amounts(lines).lines + [""] + costs(lines).lines
  }

  private func amounts(_ lines: [ShowbackLine]) -> TextTable {
    var table = TextTable(
      [
        agency, machinesHeld, measuredShare,
        say("vCPU-ساعت", "vCPU-h"), used, unmeasured,
        say("حافظه GiB-ساعت", "RAM GiB-h"), used, unmeasured,
        say("دیسک GiB-ماه", "Disk GiB-months"), say("GPU-ساعت", "GPU-h"),
      ], direction: language.direction)
    for line in lines {
      table.add([
        name(of: line), numerals.integer(line.machines),
        line.measuredShare.map { numerals.percent($0) } ?? dash,
        hours(line.allocated.vcpuHours), hours(line.used.vcpuHours),
        hours(line.unmeasured.vcpuHours),
        hours(line.allocated.memoryHours), hours(line.used.memoryHours),
        hours(line.unmeasured.memoryHours),
        hours(line.allocated.diskMonths), hours(line.allocated.gpuHours),
      ])
    }
    return table
  }

  private func costs(_ lines: [ShowbackLine]) -> TextTable {
    var table = TextTable(
      [
        say("دستگاه (ریال)", "Agency (rial)"), costAllocated, costUsed, costUnmeasured,
        costDifference,
      ], direction: language.direction)
    for line in lines {
      table.add([
        name(of: line), rial(line.cost?.allocated), rial(line.cost?.used),
        rial(line.cost?.unmeasured), rial(line.cost?.difference),
      ])
    }
    return table
  }

  private func name(of line: ShowbackLine) -> CleanText {
    line.tenant == nil ? sumOfAll : line.name
  }
}
