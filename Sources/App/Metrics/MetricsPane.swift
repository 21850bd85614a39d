import Domain
import Foundation
import Monitoring
import Persian

/// The figures of one group of one metrics server.
struct MetricsPane: Sendable {
  var cursor = ListCursor()
  private(set) var place = 0
  private(set) var histories: [CleanText: MetricHistory] = [:]
  /// The records that are to be seen in one chart, in the order in which they were marked.
  private(set) var marks: [MetricRecord] = []
  /// The record a chart was opened of, whose row the cursor returns to.
  private var held: MetricRecord?

  /// The group in sight; nil where no server is configured.
  func key(in board: MetricBoard) -> MetricKey? {
    board.keys.isEmpty ? nil : board.keys[place % board.keys.count]
  }

  /// Shows the group so many places on.
  mutating func step(_ places: Int, in board: MetricBoard) {
    guard !board.keys.isEmpty else { return }
    place = (place + places + board.keys.count) % board.keys.count
    cursor = ListCursor()
    histories = [:]
  }

  /// Shows a group of a server.
  mutating func show(_ key: MetricKey, in board: MetricBoard) {
    guard let wanted = board.keys.firstIndex(of: key), wanted != place else { return }
    step(wanted - place, in: board)
  }

  /// The record under the cursor; nil where there is none.
  func record(in board: MetricBoard) -> MetricRecord? {
    guard let key = key(in: board) else { return nil }
    let rows = board.rows(of: key)
    guard rows.indices.contains(cursor.position) else { return nil }
    return board.record(rows[cursor.position], of: key)
  }

  /// Keeps in mind which record the cursor is to be on when the list is seen again.
  mutating func hold(_ record: MetricRecord?) { held = record }

  private mutating func returnToHeld(in board: MetricBoard) {
    guard let record = held else { return }
    held = nil
    guard record.key == key(in: board) else { return }
    let rows = board.rows(of: record.key)
    let row = rows.firstIndex { board.record($0, of: record.key) == record }
    cursor.move(to: row ?? cursor.position, rows.count)
  }

  /// Why a record is not marked.
  enum MarkRefusal {
    case many
    case units
  }

  /// Marks a record or takes its mark away; says why it does neither.
  mutating func toggleMark(_ record: MetricRecord) -> MarkRefusal? {
    if let place = marks.firstIndex(of: record) {
      marks.remove(at: place)
      return nil
    }
    guard marks.count < MetricChartPane.most else { return .many }
    guard MetricChartPane(marks + [record]).units.count <= MetricChartPane.mostUnits else {
      return .units
    }
    marks.append(record)
    return nil
  }

  mutating func forgetMarks() { marks = [] }

  /// Asks for the last hour of the records in sight, a query a figure.
  ///
  /// By whole pages, so that a cursor on its way through asks once a page.
  mutating func request(height: Int, in board: MetricBoard, at now: Date) -> [Effect] {
    guard let key = key(in: board) else { return [] }
    returnToHeld(in: board)
    let rows = board.rows(of: key)
    cursor.move(to: cursor.position, rows.count)
    let top = cursor.top(height: height, count: rows.count)
    let page = top / height * height
    var wanted: [Int: [MetricLabels]] = [:]
    let figures = board.figures(of: key)
    for row in rows[min(page, rows.count)..<min(page + 2 * height, rows.count)] {
      guard case .series(let figure, let index) = row,
        let series = figures[figure].answer?.series
      else { continue }
      wanted[figure, default: []].append(series[index].labels)
    }
    return wanted.sorted { $0.key < $1.key }.compactMap { figure, records in
      let query = figures[figure].query
      guard histories[query.id, default: MetricHistory()].wants(records, at: now) else {
        return nil
      }
      return .loadMetricHistory(
        MetricHistoryRequest(key: key, query: query, records: records, window: .hour(until: now)))
    }
  }

  /// Takes in an hour; where it could not be read there is none to show.
  mutating func take(
    _ request: MetricHistoryRequest, _ result: Result<MetricAnswer, SourceError>
  ) {
    guard case .success(let answer) = result else { return }
    histories[request.query.id, default: MetricHistory()].take(answer.series, of: request)
  }
}
