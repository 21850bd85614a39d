import Domain

/// An endowment with everything that belongs to it, ready to be written.
struct Estate: Sendable {
  let endowment: Endowment
  let holdings: [Holding]
}

/// A property unit with its leases and, where it waits for its place in GNAF, its address.
struct Holding: Sendable {
  let unit: PropertyUnit
  let leases: [(lease: Lease, instalments: [Instalment])]
  let site: QueueSite?
}
