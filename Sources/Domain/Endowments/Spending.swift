/// What an endowment planned to spend and spent on one intention in one fiscal year.
package struct Spending: Hashable, Sendable {
  package var endowment: RecordID<Endowment>
  /// The Jalali year.
  package var year: Int
  package var category: IntentionCategory
  package var planned: Rial
  package var spent: Rial

  package init(
    endowment: RecordID<Endowment>, year: Int, category: IntentionCategory, planned: Rial,
    spent: Rial
  ) {
    self.endowment = endowment
    self.year = year
    self.category = category
    self.planned = planned
    self.spent = spent
  }
}
