/// How long an instalment has been overdue.
package enum ArrearsAge: Int, Coded {
  case upTo30Days = 1
  case upTo60Days
  case upTo90Days
  case over90Days

  /// The days an instalment of this class has been overdue.
  package var days: ClosedRange<Int> {
    switch self {
    case .upTo30Days: 1...30
    case .upTo60Days: 31...60
    case .upTo90Days: 61...90
    case .over90Days: 91...4_000_000
    }
  }
}

/// Instalments overdue and what is left to pay of them.
package struct Arrears: Hashable, Sendable {
  package let count: Int
  package let amount: Rial

  package init(count: Int, amount: Rial) {
    self.count = count
    self.amount = amount
  }
}

/// Rent that has fallen due in the current Jalali year, what came in, and all arrears.
package struct RentStanding: Hashable, Sendable {
  package let due: Rial
  package let collected: Rial
  /// Unpaid remainder of every instalment past its due date, of any year.
  package let overdue: Rial
  package let overdueCount: Int

  package init(due: Rial, collected: Rial, overdue: Rial, overdueCount: Int) {
    self.due = due
    self.collected = collected
    self.overdue = overdue
    self.overdueCount = overdueCount
  }
}
