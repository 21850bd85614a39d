import Domain
import Foundation
import Persian
import Synchronization

/// A metrics server that answers about at most so many of its resources at once.
final class BoundedMetrics: MetricSource {
  private struct State {
    var asked: [String] = []
    var fault: RemoteFault
    /// What it says to a question without a metric.
    var alive: RemoteFault?
  }

  let name: CleanText = "bounded"
  private let resources: [CleanText]
  private let most: Int
  private let partial: Bool
  private let state: Mutex<State>

  /// Fails with `fault` where it is asked about more.
  init(
    _ resources: [CleanText], most: Int, fault: RemoteFault, alive: RemoteFault? = nil,
    isPartial: Bool = false
  ) {
    self.resources = resources
    self.most = most
    partial = isPartial
    state = Mutex(State(fault: fault, alive: alive))
  }

  /// Every expression it was asked so far.
  var asked: [String] { state.withLock { $0.asked } }

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    let state = self.state.withLock { state in
      state.asked.append(query.expression)
      return state
    }
    guard query.expression != "1" else {
      if let fault = state.alive { throw .remote(fault) }
      return MetricAnswer(series: [])
    }
    let found = matching(query.expression)
    if found.count > most {
      guard case .tooMany = state.fault else { throw .remote(state.fault) }
      return MetricAnswer(series: series(found.prefix(most), now), cut: found.count - most)
    }
    return MetricAnswer(
      series: series(found[...], now), warnings: partial ? ["a store is down"] : [],
      isPartial: partial)
  }

  private func series(_ found: ArraySlice<CleanText>, _ now: Date) -> [MetricSeries] {
    found.map { resource in
      let point = MetricPoint(at: Int(now.timeIntervalSince1970), value: 1)
      return MetricSeries(labels: ["domain": resource], points: [point].compactMap(\.self))
    }
  }

  private func matching(_ expression: String) -> [CleanText] {
    guard let pattern = expression.split(separator: "\"").dropFirst().first,
      let regex = try? Regex(String(pattern))
    else { return resources }
    return resources.filter { (try? regex.wholeMatch(in: $0.string)) ?? nil != nil }
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer { MetricAnswer(series: []) }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
