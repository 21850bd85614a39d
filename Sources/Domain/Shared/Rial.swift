/// An amount of money in whole rial.
package struct Rial: Hashable, Comparable, Sendable {
  package let amount: Int64

  package init(_ amount: Int64) {
    self.amount = amount
  }

  package static let zero = Rial(0)

  package static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }
  package static func + (left: Self, right: Self) -> Self { Rial(left.amount + right.amount) }
  package static func - (left: Self, right: Self) -> Self { Rial(left.amount - right.amount) }
}
