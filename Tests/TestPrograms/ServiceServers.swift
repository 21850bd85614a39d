import Foundation

/// Prometheus and VictoriaMetrics with a month of services, and Prometheus' own rules about them.
package struct ServiceServers: Sendable {
  private let servers: HistoryServers

  /// The rules of the SRE Workbook as its readers write them, for requests and an objective of 99.9 %.
  private static let alerts = [
    ("fast", "1h", "5m", "14.4"), ("slow", "6h", "30m", "6"), ("lasting", "3d", "6h", "1"),
  ]

  package init() throws {
    func ratio(_ window: String) -> String {
      """
      sum by (job) (rate(http_requests_total{code=~"5.."}[\(window)]))
        / sum by (job) (rate(http_requests_total[\(window)])) / (1 - 0.999)
      """.replacing("\n", with: " ")
    }
    let rules = Self.alerts.map { name, long, short, limit in
      """
        - alert: \(name)
          expr: '\(ratio(long)) > \(limit) and \(ratio(short)) > \(limit)'
      """
    }
    servers = try HistoryServers(
      Self.history(until: Date().timeIntervalSince1970.rounded(.down)),
      rules: "groups:\n- name: slo\n  rules:\n\(rules.joined(separator: "\n"))\n")
  }

  package var prometheus: String { servers.prometheus }
  package var victoria: String { servers.victoria }

  package func stop() { servers.stop() }

  /// What a place of Prometheus says.
  package func words(at path: String) throws -> String {
    try ServerProcess.run("/usr/bin/curl", ["-sf", "--noproxy", "*", prometheus + path])
  }
}

extension ServiceServers {
  /// A service of ten requests a second: from so many hours ago on, this share of them failed.
  private struct Service {
    let job: String
    var share = 0.0
    var hours = 0.0
    var requests = 10.0
    var days = 3.2
    /// Hours since it was last heard of.
    var silent = 0.0
    /// Errors were never counted.
    var isWell = false
  }

  private static let services = [
    // An objective of 99.9 % bears a thousandth: 14.41 and 14.39 of it, and 6.1 and 1.1.
    Service(job: "burning", share: 0.01441, hours: 2),
    Service(job: "below", share: 0.01439, hours: 2),
    Service(job: "slow", share: 0.0061, hours: 10),
    Service(job: "lasting", share: 0.0011, hours: 96),
    Service(job: "well", days: 30.5, isWell: true),
    Service(job: "quiet", requests: 0),
    Service(job: "gone", silent: 0.7),
  ]

  /// In the formats of `promtool tsdb create-blocks-from openmetrics` and of VictoriaMetrics.
  private static func history(until now: Double) -> (seconds: String, milliseconds: String) {
    var seconds = ""
    var milliseconds = ""
    for service in services {
      let start = now - service.days * 86_400
      let end = now - service.silent * 3_600
      // The newest days by the minute, the rest of a month by five.
      let moments =
        stride(from: start, to: now - 3.2 * 86_400, by: 300)
        .map(\.self) + stride(from: max(start, now - 3.2 * 86_400), through: end, by: 60)
      for code in service.isWell ? ["200"] : ["200", "500"] {
        for moment in moments {
          let failed =
            max(0, min(moment - (now - service.hours * 3_600), service.hours * 3_600))
            * service.requests * service.share
          let value = code == "500" ? failed : (moment - start) * service.requests - failed
          let line =
            "http_requests_total{job=\"\(service.job)\",code=\"\(code)\"} \(value) \(Int(moment))"
          seconds += line + "\n"
          milliseconds += line + "000\n"
        }
      }
    }
    return (seconds + "# EOF\n", milliseconds)
  }
}
