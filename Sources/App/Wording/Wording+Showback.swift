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
      "مصرف تنها برای پردازنده و حافظه سنجیده می‌شود؛ دیسک و GPU به اندازه تخصیص، مصرف‌شده به شمار می‌آیند.",
      "Use is measured for processors and memory only; disk and GPUs count as used as they were allocated."
    )
  }

  /// The month with what of it has passed.
  package func heading(of showback: Showback) -> CleanText {
    let date = JalaliDate(showback.period.first)
    let month: CleanText =
      "\(JalaliFormat.monthName(date.month, language)) \(numerals.plain(date.year))"
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
