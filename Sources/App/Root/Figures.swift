import Domain
import Monitoring

/// The latest readings of the four sources, and what this host did lately.
struct Figures: Sendable {
  private(set) var readings: Readings
  /// Load of this host, oldest first, as many samples as a wide sparkline shows.
  private(set) var hostCpu: [Double] = []
  private(set) var hostMemory: [Double] = []
  private(set) var received: [Double] = []
  private(set) var sent: [Double] = []

  private static let historyLength = 120

  init(_ readings: Readings) {
    self.readings = readings
  }

  var registry: EndowmentStatistics? { readings.registry.value }
  var cloud: CloudStatistics? { readings.cloud.value }
  var addresses: QueueStatistics? { readings.addresses.value }
  var host: HostReading? { readings.host.value }

  /// Whether every source has been asked once, with whatever success.
  var areAllAsked: Bool {
    readings.registry.lastAttempt != nil && readings.cloud.lastAttempt != nil
      && readings.addresses.lastAttempt != nil && readings.host.lastAttempt != nil
  }

  /// Takes in what a poller published.
  mutating func take(_ update: MonitorUpdate) {
    if case .host(let reading) = update, let sample = reading.value,
      reading.asOf != readings.host.asOf
    {
      remember(sample)
    }
    readings.take(update)
  }

  private mutating func remember(_ sample: HostReading) {
    if let load = sample.cpuLoad { Self.push(load, onto: &hostCpu) }
    Self.push(sample.memory.load, onto: &hostMemory)
    Self.push(sample.networks.compactMap(\.received).reduce(0, +), onto: &received)
    Self.push(sample.networks.compactMap(\.sent).reduce(0, +), onto: &sent)
  }

  private static func push(_ value: Double, onto history: inout [Double]) {
    history.append(value)
    if history.count > historyLength { history.removeFirst(history.count - historyLength) }
  }
}
