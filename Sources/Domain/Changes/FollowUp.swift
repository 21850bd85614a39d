package import Foundation
package import Persian

/// Something to be seen to on a record, by somebody, perhaps by a day.
package struct FollowUp: Hashable, Sendable {
  package let id: RecordID<FollowUp>
  package let record: RecordRef
  /// The code of the record it is about.
  package let key: CleanText
  package let title: CleanText
  /// Empty where it is nobody's yet.
  package let assignee: CleanText
  package let due: Day?
  package let state: FollowUpState
  package let openedBy: CleanText
  package let opened: Date

  package init(
    id: RecordID<FollowUp>, record: RecordRef, key: CleanText, title: CleanText,
    assignee: CleanText, due: Day?, state: FollowUpState, openedBy: CleanText, opened: Date
  ) {
    self.id = id
    self.record = record
    self.key = key
    self.title = title
    self.assignee = assignee
    self.due = due
    self.state = state
    self.openedBy = openedBy
    self.opened = opened
  }

  /// Whether it should have been done before this day.
  package func isOverdue(on today: Day) -> Bool {
    guard state.isOpen, let due else { return false }
    return due < today
  }
}

/// Where a follow-up stands.
package enum FollowUpState: Int, Coded {
  case open = 1
  /// Somebody else has to move first.
  case waiting
  case done
  case dropped

  /// Whether it still has to be seen to.
  package var isOpen: Bool { self == .open || self == .waiting }

  /// Where it may go from here; what is closed can only be opened again.
  package var moves: [FollowUpState] {
    switch self {
    case .open: [.waiting, .done, .dropped]
    case .waiting: [.open, .done, .dropped]
    case .done, .dropped: [.open]
    }
  }
}

/// Which follow-ups to list; the overdue come first, those without a day last.
package struct FollowUpQuery: Hashable, Sendable {
  /// Only those of this person; nil means everybody's.
  package var assignee: CleanText?
  /// Closed ones instead of open ones.
  package var closed: Bool

  package init(assignee: CleanText? = nil, closed: Bool = false) {
    self.assignee = assignee
    self.closed = closed
  }
}
