/// A word behind a number that multiplies it: a scale, a currency, a unit of size.
package struct NumberUnit: Hashable, Sendable {
  package let name: FilterName
  package let factor: Int
  /// Whether numbers are written back with it where it divides them.
  package let isPrinted: Bool

  package init(_ name: FilterName, _ factor: Int, isPrinted: Bool = false) {
    self.name = name
    self.factor = factor
    self.isPrinted = isPrinted
  }
}
