import Domain

extension Tally {
  /// The day of a moment on Iran's calendar, as SQL.
  private static func day(_ moment: String) -> String {
    "(\(moment) - \(Moment.start(ofDay: 0))) / \(24 * Moment.hour)"
  }

  /// What nobody decides on: the machine closed it.
  private static let machineClosed = [ReviewState.autoMatched, .duplicate, .failed]
    .map { "\($0.rawValue)" }.joined(separator: ", ")

  /// The states out of which a decision is a second one.
  private static let closed = [ReviewState.accepted, .rejected, .final, .written]
    .map { "\($0.rawValue)" }.joined(separator: ", ")

  /// Something of the decision that is taken back.
  private static func taken(_ column: String) -> String {
    "(SELECT \(column) FROM decision WHERE decision.id = $decision)"
  }

  /// What the figures of the review queue are made of.
  static let quality: [Tally] = [
    Tally(
      table: "decision_clerk", source: "decision",
      classes: [("day", day("$moment")), ("clerk", "$reviewer"), ("verdict", "$verdict")],
      sums: [("n", "1"), ("redone", "$previous IN (\(closed))")], names: ["clerk"]),
    Tally(
      table: "undo_clerk", source: "undo",
      classes: [
        ("day", day("$decided")), ("clerk", taken("reviewer")), ("verdict", taken("verdict")),
      ],
      sums: [("n", "1"), ("redone", "(\(taken("previous")) IN (\(closed)))")],
      names: ["clerk"]),
    Tally(
      table: "demand_day", source: "property_address", classes: [("day", day("$arrived"))],
      sums: [("n", "1")], condition: "$state NOT IN (\(machineClosed))"),
    Tally(
      table: "answer_day", source: "post_request", classes: [("day", day("$answered"))],
      sums: [("n", "1")], condition: "$answered IS NOT NULL AND $late = 0"),
    Tally(
      table: "agreement_day", source: "second_review",
      classes: [
        ("day", day("$moment")), ("clerk", "$clerk"), ("other", "$reviewer"),
        ("first", "$first_class"), ("second", "$second_class"),
      ],
      sums: [("n", "1")],
      condition: "$second_class IS NOT NULL",
      names: ["clerk", "other"]),
    Tally(
      table: "second_tally", source: "second_review", classes: [("state", "$state")],
      sums: [("n", "1")]),
    Tally(
      table: "post_tally", source: "post_request",
      classes: [("answered", "($answered IS NOT NULL)"), ("late", "coalesce($late, 0)")],
      sums: [("n", "1")]),
    Tally(
      table: "backlog_hour", source: "property_address",
      classes: [("state", "$state"), ("hour", "$arrived / \(Moment.hour)")], sums: [("n", "1")]),
  ]
}
