import Domain
import Foundation
import Persian

/// The services of all metrics servers, with a cursor that stays on its service when the order changes.
struct ServicesPane: Sendable {
  private(set) var cursor = ListCursor()
  private(set) var selected: ServiceID?
  private(set) var history = MetricHistory()
  /// The month of incidents that runs, and the one before; none where they could not be read.
  private(set) var months: [IncidentMonth] = []
  private var monthsAsked: Day?
  private var shownHistory: ServiceID?
  private var ticket = 0
  /// The cursor has moved and not yet come to rest.
  private(set) var isMoving = false

  /// Moves as a list command says; the work tells when the cursor has rested.
  mutating func obey(
    _ command: Command, in board: ServiceBoard, height: Int
  ) -> Effect? {
    var cursor = cursor
    guard cursor.obey(command, count: board.reports.count, height: height) else { return nil }
    return move(to: cursor.position, in: board)
  }

  mutating func move(to row: Int, in board: ServiceBoard) -> Effect? {
    cursor.move(to: row, board.reports.count)
    selected = report(in: board)?.id
    ticket += 1
    isMoving = true
    return .awaitRest(ticket: ticket)
  }

  /// Has a cursor that nobody moves step by step rest at once.
  mutating func rest() { isMoving = false }

  /// Takes in that the cursor rests, unless it has moved on since.
  mutating func rest(ticket: Int) {
    if ticket == self.ticket { isMoving = false }
  }

  /// Puts the cursor on a service; one that is gone leaves it where it is.
  mutating func select(_ service: ServiceID, in board: ServiceBoard) {
    selected = service
    follow(board)
  }

  /// Follows the selected service to where it is now; what nobody has chosen stays the first row.
  mutating func follow(_ board: ServiceBoard) {
    let place = selected.flatMap { id in board.reports.firstIndex { $0.id == id } }
    cursor.move(to: place ?? cursor.position, board.reports.count)
    if selected != nil { selected = report(in: board)?.id }
  }

  func report(in board: ServiceBoard) -> ServiceReport? {
    board.reports.indices.contains(cursor.position) ? board.reports[cursor.position] : nil
  }

  /// Asks for the months once a day, and again when told to.
  mutating func request(on today: Day, reload: Bool) -> Effect? {
    guard reload || monthsAsked != today else { return nil }
    monthsAsked = today
    return .loadIncidentMonths(on: today)
  }

  mutating func take(_ months: Result<[IncidentMonth], SourceError>) {
    let months = (try? months.get()) ?? []
    self.months = months.contains { $0.opened > 0 } ? months : []
  }

  /// Asks for the last hour of the service under the cursor, and of no other.
  mutating func request(in board: ServiceBoard, at now: Date) -> Effect? {
    guard !isMoving, let report = report(in: board) else { return nil }
    if shownHistory != report.id {
      history = MetricHistory()
      shownHistory = report.id
    }
    guard history.wants([report.labels], at: now) else { return nil }
    return .loadMetricHistory(
      MetricHistoryRequest(
        key: MetricKey(server: report.server, group: .slo),
        query: report.objective.query(over: .fiveMinutes), records: [report.labels],
        window: .hour(until: now)))
  }

  /// Takes in an hour; moments without events leave a gap, as those that nobody measured do.
  mutating func take(
    _ request: MetricHistoryRequest, _ result: Result<MetricAnswer, SourceError>
  ) {
    guard case .success(let answer) = result, request.key.server == shownHistory?.server,
      shownHistory.map({ request.query.id.string.hasPrefix($0.objective.string + ".") }) == true
    else { return }
    history.take(
      answer.series.map { series in
        MetricSeries(
          labels: series.labels,
          points: series.points.filter { ErrorRatio(answered: $0.value) != .idle })
      }, of: request)
  }
}
