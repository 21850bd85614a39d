/// The accounts of all endowments for one fiscal year.
package struct FiscalYear: Hashable, Sendable {
  /// The Jalali year.
  package let year: Int
  /// Endowments whose statement there is.
  package let statements: Int
  package let income: Rial
  package let spent: Rial
  /// Audits of this year's accounts that have not ended with a clearance.
  package let uncleared: Int

  package init(year: Int, statements: Int, income: Rial, spent: Rial, uncleared: Int) {
    self.year = year
    self.statements = statements
    self.income = income
    self.spent = spent
    self.uncleared = uncleared
  }
}
