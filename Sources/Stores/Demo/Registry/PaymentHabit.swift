import Domain
import Persian

/// How a tenant pays.
enum PaymentHabit: Sendable {
  case prompt
  case late
  case partial
  case never

  static let odds = Odds<PaymentHabit>(
    [(.late, 17), (.partial, 5), (.never, 4)], last: (.prompt, 74))

  /// What has been paid of an instalment by `today`, and the day of the last payment.
  func payment(
    of amount: Rial, due: Day, today: Day, _ random: inout DemoRandom
  ) -> (paid: Rial, on: Day?) {
    guard due <= today else { return (.zero, nil) }
    switch self {
    case .prompt: return whole(amount, due.advanced(by: random.integer(-6...10)), today)
    case .late: return whole(amount, due.advanced(by: random.integer(8...150)), today)
    case .partial:
      let day = due.advanced(by: random.integer(5...60))
      guard day <= today else { return (.zero, nil) }
      let tenths = Int64(random.integer(3...8))
      return (Rial(amount.amount / 10 * tenths), day)
    case .never: return (.zero, nil)
    }
  }

  private func whole(_ amount: Rial, _ day: Day, _ today: Day) -> (paid: Rial, on: Day?) {
    day <= today ? (amount, day) : (.zero, nil)
  }
}
