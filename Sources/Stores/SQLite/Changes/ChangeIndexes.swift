import Domain

extension SecondaryIndex {
  private static let open =
    "state IN (\(FollowUpState.allCases.filter(\.isOpen).map { "\($0.rawValue)" }.joined(separator: ", ")))"

  /// How follow-ups, notes, assignments and the audit trail are looked up.
  static let changes = [
    SecondaryIndex(name: "follow_up_by_record", table: "follow_up", columns: "subject, record"),
    SecondaryIndex(
      name: "follow_up_open", table: "follow_up", columns: "due, id", condition: open),
    SecondaryIndex(
      name: "follow_up_open_of", table: "follow_up", columns: "assignee_key, due, id",
      condition: open),
    SecondaryIndex(
      name: "follow_up_closed", table: "follow_up", columns: "id", condition: "NOT \(open)"),
    SecondaryIndex(name: "note_by_record", table: "note", columns: "subject, record, id"),
    SecondaryIndex(
      name: "assignment_by_record", table: "assignment", columns: "subject, record",
      isUnique: true),
    SecondaryIndex(name: "audit_by_record", table: "audit", columns: "subject, record, seq"),
    SecondaryIndex(
      name: "audit_by_item", table: "audit", columns: "ledger, item, seq",
      condition: "ledger > 0"),
  ]
}
