/// The room of every host and site, and what the loss of each host would leave without a place.
package struct CapacityInventory: Hashable, Sendable {
  /// In the order of the inventory.
  package let rooms: [HostRoom]
  /// In the order of the inventory.
  package let sites: [SiteCapacity]
  package let all: SiteCapacity
  package let losses: [RecordID<HostMachine>: HostLoss]

  /// Works out every host's loss; takes hosts × machines steps at worst.
  package init(
    hosts: [HostMachine], holdings: [MachineHolding], ratios: AllocationRatios
  ) {
    let byHost = Dictionary(grouping: holdings, by: \.host)
    let rooms = hosts.map { host in
      let held = (byHost[host.id] ?? []).reduce(Resources.zero) { $0 + $1.size }
      return HostRoom(host, held: held, ratios: ratios)
    }
    var losses: [RecordID<HostMachine>: HostLoss] = [:]
    var sites: [SiteCapacity] = []
    for site in Dictionary(grouping: rooms.indices, by: { rooms[$0].site })
      .sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) })
    {
      let own = site.value.map { rooms[$0] }
      for room in own {
        losses[room.id] = HostLoss(of: room, holdings: byHost[room.id] ?? [], site: own)
      }
      let stuck = own.count { $0.receives && losses[$0.id]?.fits == false }
      sites.append(SiteCapacity(name: site.key, own, ratios: ratios, irreplaceable: stuck))
    }
    self.rooms = rooms
    self.sites = sites
    self.losses = losses
    all = SiteCapacity(
      name: nil, rooms, ratios: ratios,
      irreplaceable: sites.reduce(0) { $0 + $1.irreplaceable })
  }
}
