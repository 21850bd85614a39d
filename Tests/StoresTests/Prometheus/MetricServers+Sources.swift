import Domain
import Foundation
import Persian
import TestPrograms

@testable import Stores

extension MetricServers {
  /// Debian's Prometheus, behind TLS and a password, and VictoriaMetrics.
  var sources: [PrometheusSource] {
    get throws {
      [
        PrometheusSource(
          MetricServer(
            name: "prometheus", address: try ServerAddress(prometheus),
            authorities: certificates.certificate("ca"),
            credentials: .basic(user: Self.user, password: .file(path: passwordFile)), timeout: 60)),
        PrometheusSource(
          MetricServer(name: "victoria", address: try ServerAddress(victoria), timeout: 60)),
      ]
    }
  }
}

extension PrometheusSource {
  /// Asks until so many series have come: what was put into a server is answered a moment later.
  @discardableResult
  func patiently(_ query: MetricQuery, atLeast count: Int = 1) async throws -> MetricAnswer {
    for _ in 0..<600 {
      let answer = try await instant(query, at: Date())
      if answer.series.count >= count { return answer }
      try await Task.sleep(for: .milliseconds(100))
    }
    return MetricAnswer(series: [])
  }
}
