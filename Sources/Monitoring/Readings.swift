package import Domain

/// The latest reading of every source.
package struct Readings: Hashable, Sendable {
  package private(set) var registry: Reading<EndowmentStatistics>
  package private(set) var cloud: Reading<CloudStatistics>
  package private(set) var addresses: Reading<QueueStatistics>
  package private(set) var host: Reading<HostReading>

  package init(
    registry: Reading<EndowmentStatistics>, cloud: Reading<CloudStatistics>,
    addresses: Reading<QueueStatistics>, host: Reading<HostReading>
  ) {
    self.registry = registry
    self.cloud = cloud
    self.addresses = addresses
    self.host = host
  }

  /// Replaces the reading of the source that the update is about.
  package mutating func take(_ update: MonitorUpdate) {
    switch update {
    case .registry(let reading): registry = reading
    case .cloud(let reading): cloud = reading
    case .addresses(let reading): addresses = reading
    case .host(let reading): host = reading
    }
  }
}
