package import Domain
package import Persian

/// What the costs of a month are told in.
extension Wording {
  package var showback: CleanText { say("برآورد هزینه", "Showback") }
  package var machinesHeld: CleanText { say("ماشین", "Machines") }
  package var costAllocated: CleanText { say("هزینه تخصیص", "Cost allocated") }
  package var costUsed: CleanText { say("هزینه مصرف", "Cost used") }
  package var costUnmeasured: CleanText { say("هزینه سنجیده‌نشده", "Cost unmeasured") }
  package var costDifference: CleanText { say("تفاوت", "Difference") }
  package var sumOfAll: CleanText { say("جمع", "Total") }
  package var noMachinesHeld: CleanText {
    say("در این ماه ماشینی در موجودی نبود", "No machine of the inventory was there in this month")
  }
  package var onlyTwoMeasured: CleanText {
    say(
      "تنها پردازنده و حافظه سنجیده می‌شوند؛ مصرف دیسک و GPU همان تخصیص است.",
      "Only CPU and memory are measured; disk and GPUs count as used as allocated."
    )
  }

  var vcpuHours: CleanText { say("ساعت vCPU", "vCPU-h") }
  var memoryHours: CleanText { say("ساعت GiB", "RAM GiB-h") }
  var memoryHeld: CleanText { say("حافظه (ساعت GiB)", "RAM GiB-h") }
  var memoryUnmeasured: CleanText { say("حافظه سنجیده‌نشده", "RAM unmeasured") }
  var vcpuUnmeasured: CleanText { say("vCPU سنجیده‌نشده", "vCPU unmeasured") }
  var diskMonths: CleanText { say("دیسک GiB در ماه", "Disk GiB-months") }
  var gpuHours: CleanText { say("ساعت GPU", "GPU-h") }
  package var used: CleanText { say("مصرف", "Used") }
  package var unmeasured: CleanText { say("سنجیده‌نشده", "Unmeasured") }
  var monthNotBegun: CleanText {
    say("ماه بعد هنوز آغاز نشده است", "The month after has not begun yet")
  }

  /// A month while servers are asked about it.
  func heading(ofMonth first: Day) -> CleanText { "\(showback)\(comma)\(month(of: first))" }

  /// What was allocated, and what of it was used.
  func amounts(_ allocated: Double, _ used: Double) -> CleanText {
    let (allocated, used) = (hours(allocated), hours(used))
    return say("\(allocated)، مصرف \(used)", "\(allocated), used \(used)")
  }

  /// What a month costs in all, in words short enough for a line.
  func sum(of cost: ShowbackCost) -> CleanText {
    let (allocated, difference) = (money(cost.allocated), money(cost.difference))
    return say(
      "هزینه تخصیص \(allocated) ریال، تفاوت \(difference) ریال",
      "Cost allocated \(allocated) rial, difference \(difference) rial")
  }

  private func month(of first: Day) -> CleanText {
    let date = JalaliDate(first)
    return "\(JalaliFormat.monthName(date.month, language)) \(numerals.plain(date.year))"
  }

  /// The month with what of it has passed.
  package func heading(of showback: Showback) -> CleanText {
    let month = month(of: showback.period.first)
    let hours = numerals.decimal(showback.period.hours, places: 0)
    let span =
      showback.period.isRunning
      ? say("تا کنون \(hours) ساعت", "\(hours) hours so far")
      : say("\(hours) ساعت", "\(hours) hours")
    return "\(self.showback)\(comma)\(month)\(comma)\(span)"
  }

  /// Which tariffs the costs are by, or why there are none.
  package func tariffs(of showback: Showback) -> CleanText {
    guard !showback.tariffs.isEmpty else {
      return say(
        "هزینه‌ای گفته نمی‌شود: tariff.toml برای این ماه تعرفه‌ای ندارد.",
        "No costs are told: tariff.toml has no tariff for this month.")
    }
    let days = showback.tariffs.map { JalaliFormat.numeric($0.from, language) }
      .joined(separator: comma)
    guard showback.total.cost != nil || showback.lines.isEmpty else {
      return say(
        "تعرفه از \(days)؛ روزهای پیش از آن تعرفه ندارند و هزینه ماشین‌های آن روزها نامعلوم است.",
        "Tariff from \(days); the days before it have none, and what machines of those days cost is unknown."
      )
    }
    return say("تعرفه از \(days)", "Tariff from \(days)")
  }

  /// Hours, and what else is counted with them, as whole ones.
  package func hours(_ amount: Double) -> CleanText { numerals.decimal(amount, places: 0) }

  /// An amount of money to the last rial; a dash where nobody has said.
  package func rial(_ amount: Rial?) -> CleanText {
    amount.map { numerals.integer(Int($0.amount)) } ?? dash
  }
}
