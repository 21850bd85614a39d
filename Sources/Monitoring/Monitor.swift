package import Domain

/// The four pollers of the console under one roof.
package struct Monitor: Sendable {
  private let registry: Poller<EndowmentStatistics>
  private let cloud: Poller<CloudStatistics>
  private let addresses: Poller<QueueStatistics>
  private let host: Poller<HostReading>
  private let tray: UpdateTray<MonitorUpdate>

  /// What changed, the newest of each source; for one reader, ends with `run`.
  package let updates: AsyncStream<MonitorUpdate>

  package init(
    registry: Poller<EndowmentStatistics>, cloud: Poller<CloudStatistics>,
    addresses: Poller<QueueStatistics>, host: Poller<HostReading>
  ) {
    self.registry = registry
    self.cloud = cloud
    self.addresses = addresses
    self.host = host
    let tray = UpdateTray<MonitorUpdate>()
    self.tray = tray
    self.updates = AsyncStream { await tray.next() }
  }

  /// What the console shows before any source has answered.
  package var unread: Readings {
    Readings(
      registry: registry.unread, cloud: cloud.unread, addresses: addresses.unread,
      host: host.unread)
  }

  /// Polls every source until cancelled; to be run once.
  package func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await registry.run() }
      group.addTask { await cloud.run() }
      group.addTask { await addresses.run() }
      group.addTask { await host.run() }
      group.addTask { for await reading in registry.readings { tray.post(.registry(reading)) } }
      group.addTask { for await reading in cloud.readings { tray.post(.cloud(reading)) } }
      group.addTask { for await reading in addresses.readings { tray.post(.addresses(reading)) } }
      group.addTask { for await reading in host.readings { tray.post(.host(reading)) } }
    }
    tray.close()
  }

  /// Asks one source at once.
  package func refresh(_ source: SourceName) {
    switch source {
    case .registry: registry.refresh()
    case .cloud: cloud.refresh()
    case .addresses: addresses.refresh()
    case .thisHost: host.refresh()
    }
  }

  /// Asks every source at once.
  package func refreshAll() {
    for source in SourceName.allCases { refresh(source) }
  }
}
