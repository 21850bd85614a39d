import Domain
import Foundation
import GRDB

/// The address queue's statistics at a moment, read from tallies and the ends of an index.
struct QueueFigures {
  let now: Date

  func read(_ db: Database) throws -> QueueStatistics {
    let counts: [ReviewState: Int] = try ClassCounts.counts("state", in: "address_tally", db)
    let oldest = try db.cachedStatement(
      sql: """
        SELECT min(arrived) FROM property_address INDEXED BY property_address_queue
        WHERE state = ?
        """)
    var levels: [ReviewState: QueueLevel] = [:]
    for (state, count) in counts {
      let moment = try Int64.fetchOne(oldest, arguments: [state.rawValue])
      levels[state] = QueueLevel(count: count, oldest: moment.map(Moment.date))
    }
    let first = Int(Moment.stored(now)) / Moment.hour - 23
    func hours(_ tally: String) throws -> [Int] {
      try ClassCounts.run("hour", in: tally, from: first, count: 24, db)
    }
    // A decision taken back is no work done.
    let standing = try zip(hours("decision_hour"), hours("undo_hour")).map { $0 - $1 }
    return try QueueStatistics(
      byState: levels, arrivalsByHour: hours("arrival_hour"), decisionsByHour: standing,
      gnafRows: ClassCounts.total("gnaf_tally", db))
  }
}
