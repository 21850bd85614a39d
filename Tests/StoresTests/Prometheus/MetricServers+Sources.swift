import Domain
import Foundation
import Patience
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
            credentials: .basic(user: Self.user, password: .file(path: passwordFile)),
            timeout: Patience.seconds)),
        PrometheusSource(
          MetricServer(
            name: "victoria", address: try ServerAddress(victoria), timeout: Patience.seconds)),
      ]
    }
  }
}

extension PrometheusSource {
  /// Asks until so many series have come: what was put into a server is answered a moment later.
  @discardableResult
  func patiently(_ query: MetricQuery, atLeast count: Int = 1) async throws -> MetricAnswer {
    var answer = MetricAnswer(series: [])
    try await Patience.wait {
      answer = try await instant(query, at: Date())
      return answer.series.count >= count
    }
    return answer
  }
}
