package import Persian

/// How much of a site, or of the whole cloud, is promised, and what room is left.
///
/// What is there is what the hosts that are up have; what is held is what all machines hold, those on
/// hosts that are down or being maintained among them: they want a place, too.
package struct SiteCapacity: Hashable, Sendable {
  /// Nil for the whole cloud.
  package let name: CleanText?
  package let hosts: Int
  package let hostsUp: Int
  /// Hardware of the hosts that are up.
  package let physical: Resources
  /// What may be promised of it.
  package let limit: Resources
  package let held: Resources
  /// Of each kind the most that one host gives.
  package let largest: Resources
  /// Hosts that are up, whose machines would not all find room at their site.
  package let irreplaceable: Int

  package init(
    name: CleanText?, hosts: Int, hostsUp: Int, physical: Resources, limit: Resources,
    held: Resources, largest: Resources, irreplaceable: Int
  ) {
    self.name = name
    self.hosts = hosts
    self.hostsUp = hostsUp
    self.physical = physical
    self.limit = limit
    self.held = held
    self.largest = largest
    self.irreplaceable = irreplaceable
  }

  package init(
    name: CleanText?, _ rooms: [HostRoom], ratios: AllocationRatios, irreplaceable: Int
  ) {
    let up = rooms.filter(\.receives)
    let limits = up.map { ratios.limit(of: $0.capacity) }
    self.init(
      name: name, hosts: rooms.count, hostsUp: up.count,
      physical: up.reduce(.zero) { $0 + $1.capacity }, limit: limits.reduce(.zero, +),
      held: rooms.reduce(.zero) { $0 + $1.held },
      largest: limits.reduce(.zero) { $0.larger($1) }, irreplaceable: irreplaceable)
  }

  /// So many times the hardware is promised; nil where there is none of the kind, or nobody has said.
  package func overcommit(_ kind: ResourceKind) -> Double? { held.share(of: physical, kind) }

  /// The share of what may be promised that is; nil as above.
  package func allocation(_ kind: ResourceKind) -> Double? { held.share(of: limit, kind) }

  /// What may still be promised; below zero where more is promised than may be.
  ///
  /// Nil where there is none of the kind, or nobody has said.
  package func headroom(_ kind: ResourceKind) -> Int? {
    physical[kind] > 0 ? limit[kind] - held[kind] : nil
  }

  /// What may still be promised once the host is lost that has most of the kind.
  ///
  /// Nil where there is none of the kind, or nobody has said.
  package func spare(_ kind: ResourceKind) -> Int? {
    headroom(kind).map { $0 - largest[kind] }
  }

  /// Whether of some kind nothing is left once the largest host is lost; kinds without any are left out.
  package var lacksSpare: Bool {
    ResourceKind.allCases.contains { kind in
      // Where no GPU is promised, losing one asks for no other.
      spare(kind).map { $0 < 0 && held[kind] > 0 } ?? false
    }
  }

  /// The same with more held.
  package func holding(_ more: Resources) -> SiteCapacity {
    SiteCapacity(
      name: name, hosts: hosts, hostsUp: hostsUp, physical: physical, limit: limit,
      held: held + more, largest: largest, irreplaceable: irreplaceable)
  }
}
