/// The statement (بیلان) of an endowment for one fiscal year: what came in and what was spent.
package struct AnnualAccount: Hashable, Sendable {
  package var endowment: RecordID<Endowment>
  /// The Jalali year.
  package var year: Int
  package var income: Rial
  package var spent: Rial

  package init(endowment: RecordID<Endowment>, year: Int, income: Rial, spent: Rial) {
    self.endowment = endowment
    self.year = year
    self.income = income
    self.spent = spent
  }

  /// How many years back accounts are looked at; an endowment that spent less than three tenths of its
  /// income in them is dormant.
  package static let window = 5
}
