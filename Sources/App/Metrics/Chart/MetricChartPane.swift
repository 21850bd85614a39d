import Domain
import Foundation
import Persian

/// Some records of figures over a window of time that can be widened and moved.
struct MetricChartPane: Sendable {
  let records: [MetricRecord]
  private(set) var sight = ChartSight()
  /// What was answered last; stays in sight until there is something newer.
  private(set) var shown: MetricCurves?
  /// Why not all of what is in sight could be read.
  private(set) var error: SourceError?
  private var asked: Question?
  private var ticket = 0
  /// The window has moved and not yet come to rest.
  private var isMoving = false

  /// As many curves as can be told apart.
  static let most = 4
  /// As many charts as find room under each other.
  static let mostUnits = 2

  /// What was asked of the servers together, and what they have said so far.
  private struct Question: Sendable {
    let sight: ChartSight
    let window: MetricWindow
    let requests: [MetricHistoryRequest]
    let at: Date
    var answers: [MetricHistoryRequest: Result<MetricAnswer, SourceError>] = [:]

    var isAnswered: Bool { answers.count == requests.count }
  }

  /// Seconds after which an answer is no longer waited for.
  private static let patience = 60.0
  /// Seconds after which what failed is asked for again.
  private static let rest = 30.0

  init(_ records: [MetricRecord]) {
    self.records = records
  }

  /// Whether what is in sight is not what was asked for last.
  var isLoading: Bool { shown.map { $0.sight != sight } ?? (error == nil) }

  /// The units of the figures, each once: a chart a unit.
  var units: [MetricUnit] {
    records.map(\.query.unit).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // MARK: Moving

  /// Looks at another span; the work tells when that has come to rest.
  mutating func show(_ span: ChartSpan) -> Effect? {
    guard sight.span != span else { return nil }
    sight.span = span
    return awaitRest()
  }

  /// Goes on by so many halves of the window, at most to now.
  mutating func move(_ halves: Int, at now: Date) -> Effect? {
    let end = (sight.end ?? now).addingTimeInterval(Double(halves * sight.span.seconds) / 2)
    return show(until: end < now ? end : nil)
  }

  /// Ends the window at a moment, or at whatever is now.
  mutating func show(until end: Date?) -> Effect? {
    guard sight.end != end else { return nil }
    sight.end = end
    return awaitRest()
  }

  private mutating func awaitRest() -> Effect {
    ticket += 1
    isMoving = true
    error = nil
    return .awaitRest(ticket: ticket)
  }

  /// Takes in that the window rests, unless it has moved on since.
  mutating func rest(ticket: Int) {
    if ticket == self.ticket { isMoving = false }
  }

  // MARK: Asking

  /// Asks for what is in sight with at most so many points, a query a figure.
  ///
  /// A window that goes on with the time is asked for anew when it has gone on by a step, but never while
  /// an answer is on its way: a slow server would not be heard at all.
  mutating func request(atMost places: Int, at now: Date, reload: Bool) -> [Effect] {
    guard !isMoving else { return [] }
    let window = MetricWindow.over(
      sight.span, until: sight.end ?? now, atMost: places,
      interval: records.map(\.query.interval).max() ?? 1)
    if let asked, asked.sight == sight {
      let age = now.timeIntervalSince(asked.at)
      if !asked.isAnswered, age < Self.patience { return [] }
      let isDue = reload || error != nil && age >= Self.rest
      if asked.isAnswered, asked.window == window, !isDue { return [] }
    }
    var requests: [MetricHistoryRequest] = []
    for record in records {
      let alike = records.filter { $0.key == record.key && $0.query.id == record.query.id }
      let request = MetricHistoryRequest(
        key: record.key, query: record.query, records: alike.map(\.labels), window: window)
      if !requests.contains(request) { requests.append(request) }
    }
    asked = Question(sight: sight, window: window, requests: requests, at: now)
    return requests.map(Effect.loadMetricHistory)
  }

  /// Takes in an answer; one to what is no longer in sight is let go.
  mutating func take(
    _ request: MetricHistoryRequest, _ result: Result<MetricAnswer, SourceError>, at now: Date
  ) {
    guard var question = asked, question.sight == sight, question.requests.contains(request) else {
      return
    }
    question.answers[request] = result
    asked = question
    guard question.isAnswered else { return }
    error =
      question.requests.lazy.compactMap { question.answers[$0]?.error }.first
    guard question.answers.values.contains(where: { $0.error == nil }) else { return }
    shown = curves(answering: question, at: now)
  }

  private func curves(answering question: Question, at now: Date) -> MetricCurves {
    let answers = records.map { record in
      question.requests.first { $0.key == record.key && $0.query.id == record.query.id }
        .flatMap { try? question.answers[$0]?.get() }
    }
    let values = zip(records, answers).enumerated().map { index, pair in
      guard let answer = pair.1 else {
        // What one server does not say leaves what it said before.
        return shown.map { question.window.values($0.values[index], of: $0.window) }
          ?? [Double?](repeating: nil, count: question.window.count)
      }
      return question.window.values(
        of: answer.series.filter { pair.0.isNamed(by: $0.labels) }.flatMap(\.points))
    }
    return MetricCurves(
      window: question.window, sight: question.sight, values: values, readAt: now,
      isPartial: answers.contains { $0?.isPartial ?? false })
  }
}

extension Result {
  fileprivate var error: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
