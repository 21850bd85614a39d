package import Persian

/// What the office has done about an instalment that was not paid.
package enum CollectionStage: Int, Coded {
  case none = 1
  case notice
  case declaration
  case lawsuit
  case forgiven
}

/// One instalment of rent (قسط).
package struct Instalment: Hashable, Sendable {
  package var id: RecordID<Instalment>
  package var lease: RecordID<Lease>
  package var dueDate: Day
  package var amount: Rial
  package var paid: Rial
  package var paidOn: Day?
  package var stage: CollectionStage

  package init(
    id: RecordID<Instalment>, lease: RecordID<Lease>, dueDate: Day, amount: Rial, paid: Rial,
    paidOn: Day?, stage: CollectionStage = .none
  ) {
    self.id = id
    self.lease = lease
    self.dueDate = dueDate
    self.amount = amount
    self.paid = paid
    self.paidOn = paidOn
    self.stage = stage
  }
}
