package import Persian

/// What a data centre is kept for.
package enum SiteRole: Int, Coded {
  case main = 1
  case backup
}

/// How the link between a site and the others stands.
package enum LinkState: Int, Coded {
  case up = 1
  case degraded
  case down
}

/// A government data centre (مرکز داده), with what stands in it.
package struct Site: Hashable, Sendable {
  package var id: RecordID<Site>
  /// Unique.
  package var code: CleanText
  /// What its hosts say they stand in.
  package var name: CleanText
  package var role: SiteRole
  package var province: CleanText
  /// Kilowatts it can draw; nil, like all figures here, where nobody has said.
  package var powerKW: Int?
  package var usedKW: Int?
  /// Degrees Celsius of the air its racks draw.
  package var temperature: Int?
  package var link: LinkState?
  /// Seconds by which its copies are behind.
  package var lag: Int?
  package var racks: Int?
  /// What the hosts of this name hold.
  package var content: SiteContent

  package init(
    id: RecordID<Site>, code: CleanText, name: CleanText, role: SiteRole, province: CleanText,
    powerKW: Int?, usedKW: Int?, temperature: Int?, link: LinkState?, lag: Int?, racks: Int?,
    content: SiteContent
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.role = role
    self.province = province
    self.powerKW = powerKW
    self.usedKW = usedKW
    self.temperature = temperature
    self.link = link
    self.lag = lag
    self.racks = racks
    self.content = content
  }

  /// The share of its power that is drawn; nil where either figure is missing.
  package var powerShare: Double? {
    guard let powerKW, powerKW > 0, let usedKW else { return nil }
    return Double(usedKW) / Double(powerKW)
  }
}

/// The hosts of a site, and what is free on them.
package struct SiteContent: Hashable, Sendable {
  package let hosts: Int
  package let machines: Int
  package let capacity: Resources
  package let allocated: Resources

  package init(hosts: Int, machines: Int, capacity: Resources, allocated: Resources) {
    self.hosts = hosts
    self.machines = machines
    self.capacity = capacity
    self.allocated = allocated
  }

  package static let none = SiteContent(hosts: 0, machines: 0, capacity: .zero, allocated: .zero)

  /// What may still be promised of it.
  package func headroom(by ratios: AllocationRatios) -> Resources {
    ratios.limit(of: capacity).without(allocated)
  }
}
