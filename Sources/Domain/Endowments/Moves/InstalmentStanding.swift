package import Persian

/// How an instalment stands on a given day, from its due day, what was paid and what was done about it.
package enum InstalmentStanding: Int, Coded {
  case notDue = 1
  case due
  case paid
  /// Paid in part, no more than thirty days ago due.
  case partlyPaid
  case overdue30
  case overdue60
  case overdue90
  case overdueLonger
  case notice
  case declaration
  case lawsuit
  /// Paid after it had to be demanded.
  case collected
  case forgiven

  /// Whether something is still owed, its day past.
  package var isInArrears: Bool {
    switch self {
    case .notDue, .due, .paid, .collected, .forgiven: false
    case .partlyPaid, .overdue30, .overdue60, .overdue90, .overdueLonger, .notice, .declaration,
      .lawsuit:
      true
    }
  }
}

extension Instalment {
  /// What is left to pay; nothing of what is forgiven.
  package var remainder: Rial {
    stage == .forgiven || paid >= amount ? .zero : amount - paid
  }

  package func standing(on today: Day) -> InstalmentStanding {
    if stage == .forgiven { return .forgiven }
    if paid >= amount { return stage == .none ? .paid : .collected }
    if dueDate > today { return .notDue }
    switch stage {
    case .notice: return .notice
    case .declaration: return .declaration
    case .lawsuit: return .lawsuit
    case .none, .forgiven: break
    }
    switch today - dueDate {
    case 0: return .due
    case ...30: return paid > .zero ? .partlyPaid : .overdue30
    case ...60: return .overdue60
    case ...90: return .overdue90
    default: return .overdueLonger
    }
  }
}
