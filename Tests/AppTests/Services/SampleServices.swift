import Domain
import Foundation
import Monitoring
import Persian
import Stores

@testable import App

/// Services in every state, by the objectives that ship.
enum SampleServices {
  static let tehran: CleanText = "تهران"

  static var unread: [ServiceUpdate] {
    [tehran, "yazd"].map {
      ServiceUpdate(server: $0, reading: Reading(unread: Schedule(every: .seconds(60), jitter: 0)))
    }
  }

  /// What the servers say at this moment; the second knows of one service.
  static func updates(at now: Date) throws -> [ServiceUpdate] {
    try zip(unread, [services(), yazd()]).map { update, reports in
      var reading = update.reading
      reading.succeed(with: reports.ranked(), at: now)
      return ServiceUpdate(server: update.server, reading: reading)
    }
  }

  private static func services() throws -> [ServiceReport] {
    try [
      report("requests", "portal", [21.5, 17.04, 15.2, 4.31, 0.72], spent: 0.81),
      report("latency", "portal", [0.2, 0.3, 0.25, 0.4, 0.31], spent: 0.22),
      report("requests", "استعلام", [6.4, 6.9, 7.1, 6.62, 1.4], spent: 1.34),
      report("requests", "post-answers", [0.4, 1.1, 1.3, 1.21, 1.08], spent: 0.96),
      report("probe", "https://awqaf.example", [0, 0, 0, 0, 0.4], spent: 1.02, coverage: 0.5),
      report("probe", "https://gnaf.example/search", [0, 0, 0, 0, 0], spent: 0),
      report("requests", "archive", [-1, -1, -1, -1, -1], spent: nil),
      report("proxy", "old-portal", [nil, nil, 0, 0, 0], spent: 0.1),
      report("requests", "map-tiles", [0.5, 0.62, 0.7, 0.66, 0.5], spent: 0.4),
    ]
  }

  private static func yazd() throws -> [ServiceReport] {
    [try report("probe", "https://yazd.example", [0, 0, 0, 0, 0], spent: 0.05, server: "yazd")]
  }

  /// What both servers say of data centres by these names: one is well, one burns and is half measured.
  static func sites(_ well: CleanText, _ burning: CleanText, at now: Date) throws -> [ServiceUpdate]
  {
    let reports = try [
      [report("site", well, [0, 0, 0, 0, 0.1], spent: 0.2)],
      [
        report(
          "site", burning, [21, 17, 15, 6, 1.2], spent: 1.4, coverage: 0.5, server: "yazd")
      ],
    ]
    return zip(unread, reports).map { update, reports in
      var reading = update.reading
      reading.succeed(with: reports, at: now)
      return ServiceUpdate(server: update.server, reading: reading)
    }
  }

  /// Burn rates of the windows, the shortest first: nil is unknown, below 0 no events.
  private static func report(
    _ objective: CleanText, _ name: CleanText, _ burns: [Double?], spent: Double?,
    coverage: Double = 1, server: CleanText = tehran
  ) throws -> ServiceReport {
    let all = try ServiceObjective.load()
    let objective = all.first { $0.id == objective } ?? all[0]
    func ratio(_ burn: Double) -> ErrorRatio {
      burn < 0 ? .idle : .measured(burn * objective.allowed)
    }
    return ServiceReport(
      objective: objective, server: server,
      labels: MetricLabels(objective.labels.map { .init(name: $0, value: name) }),
      windows: Dictionary(
        uniqueKeysWithValues: zip(BurnWindow.allCases, burns).map { window, burn in
          (window, burn.map(ratio) ?? .unknown)
        }),
      overPeriod: spent.map(ratio) ?? .idle, coverage: coverage)
  }
}

/// A metrics server on which one service's errors have grown for an hour, with a gap.
struct GrowingErrors: MetricSource {
  let name = SampleServices.tehran

  func instant(_ query: MetricQuery, at now: Date) async throws(SourceError) -> MetricAnswer {
    throw .remote(.status(503))
  }

  func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer {
    let start = Int(from.timeIntervalSince1970)
    let points = (0..<24).compactMap {
      MetricPoint(
        at: start + $0 * step, value: (9...11).contains($0) ? -1 : Double($0 * $0) * 0.00004)
    }
    return MetricAnswer(series: [MetricSeries(labels: ["job": "استعلام"], points: points)])
  }

  func known(of metrics: [String], at now: Date) async throws(SourceError) -> Set<String> { [] }
}
