import Domain
import Foundation
import Monitoring
import Persian
import Stores
import Testing

@testable import App

/// Figures of two servers as they once were, by the queries that ship.
enum SampleMetrics {
  static let tehran = MetricKey(server: "تهران", group: .host)
  static let ceph = MetricKey(server: "تهران", group: .ceph)
  static let backup = MetricKey(server: "yazd", group: .host)

  static var unread: [MetricUpdate] {
    [tehran, ceph, backup].map {
      MetricUpdate(key: $0, reading: Reading(unread: Schedule(every: .seconds(30), jitter: 0)))
    }
  }

  private static let instances: [CleanText] = ["hv-01:9100", "hv-02:9100", "یزد-01:9100"]

  /// What a server says of its hosts at this moment: all manner of values, some of them missing.
  static func hosts(of key: MetricKey, at now: Date, records: Int = 3) throws -> MetricUpdate {
    var figures: [MetricFigure] = []
    for (place, query) in try MetricCatalogue.load().queries(of: .host).enumerated() {
      var figure = MetricFigure(query)
      switch place {
      case 3:
        figure.take(.success(answer(query, [nil, 2.4, 0.7], at: now)), at: now)
      case 4:
        figure.take(.success(answer(query, [2.5, 4.2, 61], at: now)), at: now - 700)
        figure.take(
          .failure(.remote(.rejected(kind: "execution", message: "many-to-many matching"))), at: now
        )
      case 6: figure.take(.success(MetricAnswer(series: [])), at: now)
      case 7: break
      case 12: figure.take(.success(MetricAnswer(series: [])), at: now)
      case 0: figure.take(.success(answer(query, [1, 0, 1], at: now)), at: now)
      default:
        let values = (0..<records).map { Double(($0 * 37 + place * 11) % 100) }
        figure.take(.success(answer(query, values, at: now)), at: now)
      }
      figures.append(figure)
    }
    var reading = Reading<[MetricFigure]>(unread: Schedule(every: .seconds(30), jitter: 0))
    reading.succeed(with: figures, at: now)
    return MetricUpdate(key: key, reading: reading)
  }

  private static func answer(
    _ query: MetricQuery, _ values: [Double?], at now: Date
  ) -> MetricAnswer {
    MetricAnswer(
      series: values.enumerated().map { index, value in
        let name =
          index < instances.count ? instances[index] : CleanText(RawText("hv-\(index):9100"))
        let labels = query.labels.map { label in
          MetricLabels.Label(name: label, value: label == "instance" ? name : "\(label)-1")
        }
        let point = value.flatMap {
          MetricPoint(at: Int(now.timeIntervalSince1970), value: $0)
        }
        return MetricSeries(labels: MetricLabels(labels), points: point.map { [$0] } ?? [])
      })
  }
}

/// A metrics server whose hours are all alike: a slope with a gap in it.
struct SlopingMetrics: MetricSource {
  let name: CleanText

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    throw .remote(.status(503))
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer {
    let start = Int(from.timeIntervalSince1970)
    let points = (0..<24).filter { !(9...11).contains($0) }.compactMap {
      MetricPoint(at: start + $0 * step, value: Double($0 + 1))
    }
    let labels: MetricLabels = ["instance": "hv-01:9100"]
    return MetricAnswer(series: [MetricSeries(labels: labels, points: points)])
  }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
