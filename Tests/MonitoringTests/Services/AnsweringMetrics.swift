import Domain
import Foundation
import Persian
import Synchronization

/// A metrics server that says one value for each name of a query, and remembers what it was asked.
///
/// A name without a value has no series; NaN is a series without a value.
final class AnsweringMetrics: MetricSource {
  private struct State {
    var values: [String: Double] = [:]
    var faults: [String: RemoteFault] = [:]
    var partial: Set<String> = []
    var asked: [String] = []
  }

  let name: CleanText = "lab"
  private let services: Int
  private let state = Mutex(State())

  /// Every answer has so many services, `web-0` and on.
  init(services: Int = 1, _ values: [String: Double]) {
    self.services = services
    state.withLock { $0.values = values }
  }

  /// The names asked for since the last call.
  func takeAsked() -> Set<String> {
    state.withLock { state in
      defer { state.asked = [] }
      return Set(state.asked)
    }
  }

  /// How many queries came since the last call.
  func takeCount() -> Int {
    state.withLock { state in
      defer { state.asked = [] }
      return state.asked.count
    }
  }

  func say(_ value: Double?, of name: String) { state.withLock { $0.values[name] = value } }

  func fail(_ name: String, with fault: RemoteFault?) {
    state.withLock { $0.faults[name] = fault }
  }

  func leaveOut(from name: String) { state.withLock { _ = $0.partial.insert(name) } }

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    let name = query.id.string.split(separator: ".").last.map(String.init) ?? ""
    let (value, fault, isPartial) = state.withLock { state in
      state.asked.append(name)
      return (
        state.values[name], state.faults[name] ?? state.faults["all"],
        state.partial.contains(name)
      )
    }
    if let fault { throw .remote(fault) }
    guard let value else { return MetricAnswer(series: []) }
    let point = MetricPoint(at: Int(now.timeIntervalSince1970), value: value)
    let series = query.parts.flatMap { part in
      (0..<services).map { number in
        let job = MetricLabels.Label(name: "job", value: CleanText(RawText("web-\(number)")))
        return MetricSeries(
          labels: MetricLabels(part.labels.all + [job]), points: point.map { [$0] } ?? [])
      }
    }
    return MetricAnswer(series: series, isPartial: isPartial)
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { MetricAnswer(series: []) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
