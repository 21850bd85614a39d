import Domain
import Foundation
import Persian

/// A server on which everything grows evenly, each record as far along as its forecast says.
struct GrowingMetrics: MetricSource {
  let name: CleanText = "تهران"
  var fault: RemoteFault?

  /// Record, what is used now and what is added a day, of a whole of 100.
  private struct Growth {
    let record: [CleanText]
    let used: Double
    let daily: Double
    var points = 113
  }

  private static func growths(_ id: String) -> [Growth] {
    switch id {
    case "ceph_cluster": [Growth(record: ["دماوند"], used: 71, daily: 0.25)]
    case "ceph_pool":
      [
        Growth(record: ["دماوند", "images"], used: 91, daily: 0.1),
        Growth(record: ["دماوند", "volumes"], used: 40, daily: -0.1),
      ]
    case "filesystem":
      [
        Growth(record: ["hv-01:9100", "/srv"], used: 60, daily: 2),
        Growth(record: ["hv-02:9100", "/"], used: 30, daily: 0),
        Growth(record: ["hv-03:9100", "/"], used: 50, daily: 1, points: 9),
      ]
    case "placement_vcpu": [Growth(record: [], used: 55, daily: 0.4)]
    case "placement_memory": [Growth(record: [], used: 68, daily: 0.3)]
    default: []
    }
  }

  private static func scale(_ query: MetricQuery) -> Double {
    switch query.id.string.split(separator: ".")[0] {
    case "placement_vcpu": 100
    case "placement_memory": 2e11
    default: 4e12
    }
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer {
    if let fault { throw .remote(fault) }
    let end = Int(to.timeIntervalSince1970)
    let scale = Self.scale(query)
    return MetricAnswer(
      series: Self.growths(query.id.string).map { growth in
        let points = (0..<growth.points).reversed().compactMap { back -> MetricPoint? in
          let days = Double(back * step) / 86_400
          let noise = growth.daily == 0 ? 0 : Double(back * 7 % 11 - 5) / 20
          return MetricPoint(
            at: end - back * step,
            value: (growth.used - growth.daily * days + (back == 0 ? 0 : noise)) * scale)
        }
        return MetricSeries(labels: labels(query, growth), points: points)
      })
  }

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    if let fault { throw .remote(fault) }
    let id = String(query.id.string.split(separator: ".")[0])
    return MetricAnswer(
      series: Self.growths(id).map { growth in
        let point = MetricPoint(
          at: Int(now.timeIntervalSince1970), value: 100 * Self.scale(query))
        return MetricSeries(labels: labels(query, growth), points: [point].compactMap(\.self))
      })
  }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }

  private func labels(_ query: MetricQuery, _ growth: Growth) -> MetricLabels {
    MetricLabels(zip(query.labels, growth.record).map { MetricLabels.Label(name: $0, value: $1) })
  }
}
