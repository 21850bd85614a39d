/// An amount of money in whole rial.
///
/// Sums stop at the largest amount there is instead of trapping: what a hostile file states may be
/// absurd, but must not bring the console down.
package struct Rial: Hashable, Comparable, Sendable {
  package let amount: Int64

  package init(_ amount: Int64) {
    self.amount = amount
  }

  package static let zero = Rial(0)

  package static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }

  package static func + (left: Self, right: Self) -> Self {
    let (sum, overflow) = left.amount.addingReportingOverflow(right.amount)
    return Rial(overflow ? limit(negative: right.amount < 0) : sum)
  }

  package static func - (left: Self, right: Self) -> Self {
    let (difference, overflow) = left.amount.subtractingReportingOverflow(right.amount)
    return Rial(overflow ? limit(negative: right.amount > 0) : difference)
  }

  package static func * (amount: Self, times: Int) -> Self {
    let (product, overflow) = amount.amount.multipliedReportingOverflow(by: Int64(times))
    return Rial(overflow ? limit(negative: (amount.amount < 0) != (times < 0)) : product)
  }

  /// So many hundredths of the amount, rounded down; exact whatever its size.
  package func percent(_ hundredths: Int) -> Rial {
    let (quotient, rest) = amount.quotientAndRemainder(dividingBy: 100)
    return Rial(quotient) * hundredths + Rial(rest * Int64(hundredths) / 100)
  }

  private static func limit(negative: Bool) -> Int64 { negative ? .min : .max }
}
