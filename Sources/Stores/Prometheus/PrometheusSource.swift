package import Domain
package import Foundation
package import Persian

/// A server that answers as Prometheus does: Prometheus, VictoriaMetrics, Thanos, Mimir.
package final class PrometheusSource: MetricSource {
  private let server: MetricServer
  private let client: HTTPClient
  private let clock: (@Sendable () -> Date)?

  /// A moment this close to the present is the present, in seconds.
  private static let present = 60.0

  /// With a clock of ours, the server's own says when the present is: ours may be wrong, and values of ten
  /// minutes ago would then pass for new.
  package init(_ server: MetricServer, clock: (@Sendable () -> Date)? = nil) {
    self.server = server
    self.clock = clock
    client = HTTPClient(server)
  }

  package var name: CleanText { server.name }

  package func instant(
    _ query: MetricQuery, at now: Date
  ) async throws(SourceError) -> MetricAnswer {
    let isPresent = clock.map { abs($0().timeIntervalSince(now)) < Self.present } ?? false
    return try await answer(
      to: query, at: "/api/v1/query", isPresent ? [] : [("time", Self.moment(now))])
  }

  package func range(
    _ query: MetricQuery, from: Date, to: Date, step: Int
  ) async throws(SourceError) -> MetricAnswer {
    try await answer(
      to: query, at: "/api/v1/query_range",
      [("start", Self.moment(from)), ("end", Self.moment(to)), ("step", "\(max(1, step))")])
  }

  package func known(
    of metrics: [String], at now: Date
  ) async throws(SourceError) -> Set<String> {
    // Asked for nothing, servers refuse.
    guard !metrics.isEmpty else { return [] }
    let pattern = metrics.sorted().joined(separator: "|")
    let form = HTTPForm([
      ("match[]", "{__name__=~\"\(pattern)\"}"),
      ("start", Self.moment(now.addingTimeInterval(-3_600))), ("end", Self.moment(now)),
    ])
    do {
      // This place takes no body: some servers know it by GET alone.
      return try await client.send(
        HTTPRequest(path: "/api/v1/label/__name__/values", form: form, mayPost: false),
        read: { status, body throws(RemoteFault) in
          try NamesReader.read(body, status: status)
        })
    } catch {
      throw .remote(error)
    }
  }

  private func answer(
    to query: MetricQuery, at path: String, _ moments: [(name: String, value: String)]
  ) async throws(SourceError) -> MetricAnswer {
    let form = HTTPForm(
      [("query", query.expression)] + moments + [("timeout", "\(server.timeout)s")])
    let limit = server.limits.series
    let labels = query.labels + query.details
    do {
      return try await client.send(
        HTTPRequest(path: path, form: form),
        read: { status, body throws(RemoteFault) in
          var reader = AnswerReader(labels: labels, limit: limit)
          return try reader.read(body, status: status)
        })
    } catch {
      throw .remote(error)
    }
  }

  private static func moment(_ moment: Date) -> String {
    "\(Int(moment.timeIntervalSince1970.rounded(.down)))"
  }
}
