import Domain

extension SecondaryIndex {
  /// How the next address is found: an index for each order within a province and within a county.
  ///
  /// Each holds what a person still has to decide; what was skipped has its own.
  static let queue =
    ["province", "county"].flatMap { place in
      TakingOrder.allCases.map { order in
        SecondaryIndex(
          name: TakingIndex.name(order, place), table: "property_address",
          columns: "\(place), \(TakingIndex.sorting(order))",
          condition: "state IN \(QueueTables.fresh)")
      } + [
        SecondaryIndex(
          name: TakingIndex.skipped(place), table: "property_address", columns: "\(place), turn",
          condition: TakingIndex.isSkipped)
      ]
    } + [
      SecondaryIndex(
        name: TakingIndex.endowment, table: "property_address", columns: "endowment_name",
        condition: "state IN \(QueueTables.open)"),
      SecondaryIndex(
        name: "property_address_alike", table: "property_address", columns: "text_key, county",
        condition: "state IN \(QueueTables.open)"),
      SecondaryIndex(
        name: "property_address_settled", table: "property_address", columns: "text_key",
        condition: "state IN \(QueueTables.settled)"),
      SecondaryIndex(
        name: "queue_lease_by_session", table: "queue_lease", columns: "session"),
      SecondaryIndex(
        name: "queue_match_retry", table: "queue_match", columns: "retry_at",
        condition: "retry_at IS NOT NULL"),
      SecondaryIndex(
        name: "decision_ground_by_batch", table: "decision_ground", columns: "batch, decision",
        condition: "batch > 0"),
      SecondaryIndex(name: "redo_by_reviewer", table: "redo", columns: "reviewer, id"),
    ]
}

/// The names of the indexes that the next address is found by, and what they are ordered by.
enum TakingIndex {
  static let endowment = "property_address_open_of_endowment"
  static let isSkipped = "state = \(ReviewState.skipped.rawValue)"

  static func name(_ order: TakingOrder, _ place: String) -> String {
    "property_address_\(order.token)_of_\(place)"
  }

  static func skipped(_ place: String) -> String { "property_address_skipped_of_\(place)" }

  /// What an order sorts by.
  static func sorting(_ order: TakingOrder) -> String {
    switch order {
    case .mostUncertain: "uncertainty, arrived"
    case .oldest: "arrived"
    case .mostValuable: "value DESC, arrived"
    }
  }

  /// The first of it as a number, of which the smallest comes first.
  static func rank(_ order: TakingOrder) -> String {
    switch order {
    case .mostUncertain: "uncertainty"
    case .oldest: "arrived"
    case .mostValuable: "-value"
    }
  }
}
