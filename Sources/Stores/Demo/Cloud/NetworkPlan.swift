import Domain
import Persian

/// Networks of the demonstration: each agency's own, and the cloud's, in ranges that are nobody's.
struct NetworkPlan: Sendable {
  let networks: [CloudNetwork]

  init(of cloud: CloudPlan, seed: DemoSeed) {
    var networks: [CloudNetwork] = []
    var sites: [CleanText] = []
    for host in cloud.hosts where !sites.contains(host.site) { sites.append(host.site) }
    func add(
      _ name: CleanText, of tenant: Tenant, _ site: CleanText, _ prefix: String,
      _ kind: NetworkKind, used: Int?
    ) {
      guard let prefix = try? AddressPrefix(prefix) else { return }
      let id = networks.count + 1
      var random = seed.random(.network, id)
      // Most have room; one in nine has next to none.
      let share = id % 9 == 4 ? random.integer(92...99) : random.integer(25...80)
      networks.append(
        CloudNetwork(
          id: RecordID(Int64(id)), code: "net-\(DemoCode.padded(id, to: 4))", name: name,
          tenant: tenant.id, tenantName: tenant.name, site: site, prefix: prefix,
          vlan: kind == .external ? nil : 100 + id, kind: kind, state: id % 23 == 6 ? .down : .up,
          addresses: used.map { ($0 * 100 + share - 1) / share }, used: used))
    }
    for (place, tenant) in cloud.tenants.enumerated() {
      let site = sites.isEmpty ? "" : sites[place % sites.count]
      let machines = cloud.machines.count { $0.tenant == tenant.id }
      add(
        "\(tenant.code)-app", of: tenant, site, "10.\(16 + place).0.0/19", .tenant, used: machines)
      add(
        "\(tenant.code)-data", of: tenant, site, "172.20.\(place * 4).0/22", .tenant,
        used: min(230, machines / 4))
    }
    if let keeper = cloud.tenants.first {
      for (place, site) in sites.enumerated() {
        add(
          "provider-\(DemoCode.padded(place + 1, to: 2))", of: keeper, site,
          "10.240.\(place * 8).0/21", .provider, used: cloud.hosts.count { $0.site == site })
      }
      // The ranges of RFC 5737 and RFC 3849 stand in documents alone.
      add("external-v4", of: keeper, sites.first ?? "", "203.0.113.0/24", .external, used: 60)
      add("external-v6", of: keeper, sites.first ?? "", "2001:db8:16::/48", .external, used: nil)
    }
    self.networks = networks
  }
}
