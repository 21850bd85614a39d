import Domain
import Foundation
import Persian
import Synchronization

/// A metrics server that gives the answers it was told to, and remembers what it was asked.
final class ScriptedMetrics: MetricSource {
  private struct State {
    var faults: [CleanText: RemoteFault] = [:]
    var asked: [CleanText] = []
    var cut = 0
  }

  let name: CleanText = "scripted"
  private let state = Mutex(State())

  /// The ids asked for since the last call, in order of the catalogue's names; `a+b` were asked as one.
  func takeAsked() -> [CleanText] {
    state.withLock { state in
      defer { state.asked = [] }
      return state.asked.sorted()
    }
  }

  /// Makes a query fail from now on, or succeed again.
  func fail(_ id: CleanText, with fault: RemoteFault?) {
    state.withLock { $0.faults[id] = fault }
  }

  /// Leaves so many series out of each answer to several queries at once.
  func cut(_ count: Int) { state.withLock { $0.cut = count } }

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    let parts = query.parts
    let (fault, cut) = state.withLock { state in
      state.asked.append(parts.map(\.expression).joined(separator: "+"))
      return (
        parts.compactMap { [faults = state.faults] in faults[$0.expression] }.first, state.cut
      )
    }
    if let fault { throw .remote(fault) }
    let at = Int(now.timeIntervalSince1970)
    return MetricAnswer(
      series: parts.map { part in
        MetricSeries(
          labels: part.labels, points: MetricPoint(at: at, value: Double(at)).map { [$0] } ?? [])
      }, cut: parts.count > 1 ? cut : 0)
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer {
    MetricAnswer(series: [])
  }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }

  static func query(_ name: CleanText, every interval: Int = 60) -> MetricQuery {
    MetricQuery(
      id: name, group: .host, titles: [:], expression: name.string, unit: .count, labels: [],
      interval: interval, exporter: "x", metrics: [])
  }
}
