import Domain
import Persian

/// The instalments of a lease: those of this Jalali year and the one before, and those to the end of
/// the contract year.
struct InstalmentPlan: Sendable {
  let today: Day

  /// An instalment before it has a number.
  struct Entry: Sendable {
    let due: Day
    let amount: Rial
    let paid: Rial
    let paidOn: Day?
  }

  /// The entries of a lease of this yearly rent, paid every so many months.
  func entries(
    rent: Rial, term: ClosedRange<Day>, everyMonths months: Int, habit: PaymentHabit,
    _ random: inout DemoRandom
  ) -> [Entry] {
    let from = firstDay(term: term)
    let amount = Rial(rent.amount / Int64(12 / months))
    // Steps are counted from the start of the lease, so that the day of the month stays.
    var step = max(0, (from - term.lowerBound) / 31 / months)
    var entries: [Entry] = []
    while true {
      let due = term.lowerBound.addingMonths(step * months)
      let opensYear = step > 0 && step * months % 12 == 0
      step += 1
      guard due <= term.upperBound, !opensYear || due - today <= Self.foresight else { break }
      guard due >= from else { continue }
      let payment = habit.payment(of: amount, due: due, today: today, &random)
      entries.append(Entry(due: due, amount: amount, paid: payment.paid, paidOn: payment.on))
    }
    return entries
  }

  /// How many days ahead the instalments of the next contract year are entered.
  private static let foresight = 60

  /// The first day whose instalments are kept.
  private func firstDay(term: ClosedRange<Day>) -> Day {
    let yearStart = today.startOfYear.addingYears(-1)
    let begun = max(0, min(today, term.upperBound) - term.lowerBound) / 366
    let contractYear = term.lowerBound.addingYears(begun)
    return max(term.lowerBound, min(yearStart, contractYear))
  }
}
