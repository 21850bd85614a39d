package import Domain
package import Foundation

/// Finds what needs a person in the latest readings.
///
/// The last good value of a failing source still counts: trouble does not end because nobody looks.
/// A source that was never read finds nothing but its own failure.
package struct AlertRules: Hashable, Sendable {
  package let thresholds: AlertThresholds

  package init(_ thresholds: AlertThresholds = AlertThresholds()) {
    self.thresholds = thresholds
  }

  /// Every alert at this moment, the worst first, the largest first among equals.
  package func alerts(
    in readings: Readings, services: [ServiceUpdate] = [], at now: Date
  ) -> [Alert] {
    var found: [Alert] = services.flatMap { alerts(in: $0, at: now) }
    found += alerts(about: .cloud, readings.cloud, at: now)
    found += alerts(about: .registry, readings.registry, at: now)
    found += alerts(about: .addresses, readings.addresses, at: now)
    found += alerts(about: .thisHost, readings.host, at: now)
    if let cloud = readings.cloud.value { found += alerts(in: cloud) }
    if let registry = readings.registry.value { found += alerts(in: registry) }
    if let addresses = readings.addresses.value { found += alerts(in: addresses, at: now) }
    if let host = readings.host.value { found += alerts(in: host) }
    return found.ranked()
  }
}
