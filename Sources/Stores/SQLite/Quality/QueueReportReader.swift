import Domain
import Foundation
import GRDB
import Persian

/// The review queue in figures, from tallies and the ends of indexes alone.
struct QueueReportReader {
  let db: Database
  let now: Date
  private let moment: Int64
  private let today: Day

  init(_ db: Database, at now: Date) {
    self.db = db
    self.now = now
    moment = Moment.stored(now)
    today = Day(
      epoch: (Int(moment) - Moment.start(ofDay: 0)) / (24 * Moment.hour))
  }

  func read() throws -> QueueReport {
    let states: [ReviewState: Int] = try ClassCounts.counts("state", in: "address_tally", db)
    let seen = states.values.reduce(0, +) - (states[.received] ?? 0)
    let from = today.advanced(by: 1 - QueueReport.span)
    return QueueReport(
      moment: now, today: today, backlog: try backlog(states), decidedByHour: try hours(),
      clerks: try clerks(),
      machineShare: Proportion(states[.autoMatched] ?? 0, of: seen), split: try split(from),
      reopened: try reopened(from),
      agreement: try AgreementFigures(from: from, through: today).read(db),
      secondReviews: try ClassCounts.counts("state", in: "second_tally", db),
      accuracy: try KnownItems(db).accuracy(), post: try post(), flows: try flows())
  }

  /// The addresses that wait, by state and age: whole hours from the tally, the hour a limit falls into
  /// from the index.
  private func backlog(_ states: [ReviewState: Int]) throws -> [QueueReport.Backlog] {
    let whole = try db.cachedStatement(
      sql: "SELECT coalesce(sum(n), 0) FROM backlog_hour WHERE state = ? AND hour > ?")
    let part = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM property_address INDEXED BY property_address_queue
        WHERE state = ? AND arrived > ? AND arrived < ?
        """)
    return try ReviewState.allCases.filter { $0.isOpen || $0 == .needsPost }.compactMap { state in
      guard let total = states[state], total > 0 else { return nil }
      let younger = try WaitingAge.limits.map { limit in
        let cut = moment - Int64(limit * 1_000)
        let hour = Int(cut) / Moment.hour
        let later = try Int.fetchOne(whole, arguments: [state.rawValue, hour]) ?? 0
        let rest =
          try Int.fetchOne(
            part, arguments: [state.rawValue, cut, (hour + 1) * Moment.hour]) ?? 0
        return later + rest
      }
      return QueueReport.Backlog(state: state, ages: Self.parts(of: younger + [total]))
    }
  }

  /// The differences of running totals.
  private static func parts(of totals: [Int]) -> [Int] {
    zip(totals, [0] + totals).map { max(0, $0 - $1) }
  }

  private func hours() throws -> [Int] {
    let first = Int(moment) / Moment.hour - 47
    let done = try ClassCounts.run("hour", in: "decision_hour", from: first, count: 48, db)
    let undone = try ClassCounts.run("hour", in: "undo_hour", from: first, count: 48, db)
    return zip(done, undone).map { $0 - $1 }
  }

  /// The standing decisions since a day, under the columns of a class of the tally.
  private func standing(
    _ column: String, from: Day, where condition: String = "1"
  ) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT key, sum(n) FROM (
            SELECT \(column) AS key, n FROM decision_clerk WHERE day >= ?1 AND \(condition)
            UNION ALL
            SELECT \(column), -n FROM undo_clerk WHERE day >= ?1 AND \(condition))
          GROUP BY 1
          """), arguments: [from.epoch])
  }

  private static let isJudged = "verdict <> \(VerdictCode.skip.rawValue)"

  private func clerks() throws -> [QueueReport.ClerkWork] {
    func counts(_ from: Day) throws -> [String: Int] {
      let rows = try standing("clerk", from: from, where: Self.isJudged)
      return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: +)
    }
    let (day, week) = try (counts(today), counts(today.advanced(by: -6)))
    return week.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { clerk, count in
        QueueReport.ClerkWork(
          clerk: CleanText(RawText(clerk)), today: day[clerk] ?? 0, week: count)
      }
  }

  private func split(_ from: Day) throws -> [VerdictKind: Int] {
    var split: [VerdictKind: Int] = [:]
    for row in try standing("verdict", from: from) where row[1] as Int > 0 {
      split[try row.code(0)] = row[1]
    }
    return split
  }

  private func reopened(_ from: Day) throws -> Proportion {
    func sums(_ tally: String) throws -> (n: Int, redone: Int) {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT coalesce(sum(n), 0), coalesce(sum(redone), 0) FROM \(tally)
            WHERE day >= ? AND \(Self.isJudged)
            """), arguments: [from.epoch])
      return (row?[0] ?? 0, row?[1] ?? 0)
    }
    let (decided, undone) = try (sums("decision_clerk"), sums("undo_clerk"))
    return Proportion(
      min(decided.n, undone.n + decided.redone - undone.redone), of: decided.n)
  }

  private func post() throws -> QueueReport.PostFigures {
    let count = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM post_request INDEXED BY post_request_open
        WHERE answered IS NULL AND sent > ?
        """)
    let younger = try (WaitingAge.limits.map { moment - Int64($0 * 1_000) } + [.min]).map {
      try Int.fetchOne(count, arguments: [$0]) ?? 0
    }
    let oldest = try Int64.fetchOne(
      db,
      sql: """
        SELECT min(sent) FROM post_request INDEXED BY post_request_open WHERE answered IS NULL
        """)
    let answered = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(sum(n), 0), coalesce(sum(n) FILTER (WHERE late = 1), 0)
        FROM post_tally WHERE answered = 1
        """)
    return QueueReport.PostFigures(
      waiting: Self.parts(of: younger), oldest: oldest.map(Moment.date),
      answered: answered?[0] ?? 0, late: answered?[1] ?? 0)
  }

  /// What came and went on each full day that the store knows of, at most two weeks.
  private func flows() throws -> [DayFlow] {
    let first = try Int.fetchOne(db, sql: "SELECT min(day) FROM demand_day WHERE n > 0")
    let from = max(first ?? today.epoch, today.epoch - FinishForecast.window)
    let count = today.epoch - from
    guard count > 0 else { return [] }
    let demand = try ClassCounts.run("day", in: "demand_day", from: from, count: count, db)
    let answers = try ClassCounts.run("day", in: "answer_day", from: from, count: count, db)
    var closed = [Int](repeating: 0, count: count)
    for (tally, sign) in [("decision_clerk", 1), ("undo_clerk", -1)] {
      // A decision in place of another closes nothing.
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT day, sum(n) - sum(redone) FROM \(tally)
            WHERE day BETWEEN ? AND ? AND \(Self.isJudged) GROUP BY 1
            """), arguments: [from, today.epoch - 1])
      for row in rows { closed[row[0] as Int - from] += sign * (row[1] as Int) }
    }
    return (0..<count).map { index in
      DayFlow(
        day: Day(epoch: from + index), arrived: demand[index] + answers[index],
        closed: closed[index])
    }
  }
}
