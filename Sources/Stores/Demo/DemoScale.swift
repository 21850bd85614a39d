/// How much demonstration data to make.
package struct DemoScale: Hashable, Sendable {
  package var endowments: Int
  package var units: Int
  package var gnafRows: Int
  package var queueItems: Int
  package var tenants: Int
  package var hosts: Int
  package var machines: Int

  package init(
    endowments: Int, units: Int, gnafRows: Int, queueItems: Int, tenants: Int, hosts: Int,
    machines: Int
  ) {
    self.endowments = endowments
    self.units = units
    self.gnafRows = gnafRows
    self.queueItems = queueItems
    self.tenants = tenants
    self.hosts = hosts
    self.machines = machines
  }

  /// Shrines for so many endowments, as the registry of 1390 counted 8,051 of them.
  package var shrines: Int { max(3, endowments * 8_051 / 230_000) }

  package var projects: Int { max(4, shrines / 3 + endowments / 80) }

  /// An office's worth: made in seconds.
  package static let small = DemoScale(
    endowments: 5_000, units: 30_000, gnafRows: 20_000, queueItems: 2_000, tenants: 8, hosts: 40,
    machines: 600)

  /// About the registry of a large province.
  package static let province = DemoScale(
    endowments: 25_000, units: 120_000, gnafRows: 60_000, queueItems: 6_000, tenants: 14,
    hosts: 90, machines: 2_400)

  /// The size of the national registry as published in 1404, and a cloud as large as the programme asks for.
  package static let national = DemoScale(
    endowments: 230_000, units: 1_500_000, gnafRows: 200_000, queueItems: 20_000, tenants: 60,
    hosts: 500, machines: 10_000)
}
