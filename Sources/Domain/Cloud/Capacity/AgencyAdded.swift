/// What becomes of the cloud's room if machines are added.
package struct AgencyAdded: Hashable, Sendable {
  /// One place the machines may go to: a site, or all of them together.
  package struct Place: Hashable, Sendable {
    /// How many of the machines find a host here.
    package let fitting: Int
    /// What it would be like here with all of them.
    package let after: SiteCapacity
  }

  package let order: MachineOrder
  /// In the order of the inventory, each as if it took all the machines.
  package let sites: [Place]
  /// As if they were spread over all sites.
  package let all: Place

  package init(_ order: MachineOrder, to inventory: CapacityInventory) {
    func fitting(_ site: SiteCapacity?) -> Int {
      let rooms = inventory.rooms.filter { site == nil || $0.site == site?.name }
      return rooms.reduce(0) { sum, room in
        sum + room.count(of: order.size, atMost: order.count - sum)
      }
    }
    self.order = order
    sites = inventory.sites.map {
      Place(fitting: fitting($0), after: $0.holding(order.total))
    }
    all = Place(fitting: fitting(nil), after: inventory.all.holding(order.total))
  }

  package func fits(_ place: Place) -> Bool { place.fitting == order.count }
}
