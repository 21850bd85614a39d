package import Domain

/// What one source of the console says now.
package enum MonitorUpdate: Hashable, Sendable {
  case registry(Reading<EndowmentStatistics>)
  case cloud(Reading<CloudStatistics>)
  case addresses(Reading<QueueStatistics>)
  case host(Reading<HostReading>)

  package var source: SourceName {
    switch self {
    case .registry: .registry
    case .cloud: .cloud
    case .addresses: .addresses
    case .host: .thisHost
    }
  }
}

extension MonitorUpdate: TrayUpdate {
  package var slot: SourceName { source }
}
