package import Persian

/// What a network is for.
package enum NetworkKind: Int, Coded {
  /// The cloud's own, over which others run.
  case provider = 1
  /// An agency's own.
  case tenant
  /// It leads out of the cloud.
  case external
}

/// Whether a network carries anything.
package enum NetworkState: Int, Coded {
  case up = 1
  case down
}

/// A network (شبکه) of an agency in the cloud.
package struct CloudNetwork: Hashable, Sendable {
  package var id: RecordID<CloudNetwork>
  /// What the cloud calls it for good, such as its UUID; unique.
  package var code: CleanText
  package var name: CleanText
  package var tenant: RecordID<Tenant>
  package var tenantName: CleanText
  /// The data centre it is in; empty where nobody has said.
  package var site: CleanText
  package var prefix: AddressPrefix
  /// 1 through 4,094; nil where it has none.
  package var vlan: Int?
  package var kind: NetworkKind
  package var state: NetworkState
  /// Addresses that can be given out; nil, like those given out, where nobody has said.
  package var addresses: Int?
  package var used: Int?

  package init(
    id: RecordID<CloudNetwork>, code: CleanText, name: CleanText, tenant: RecordID<Tenant>,
    tenantName: CleanText, site: CleanText, prefix: AddressPrefix, vlan: Int?, kind: NetworkKind,
    state: NetworkState, addresses: Int?, used: Int?
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.tenant = tenant
    self.tenantName = tenantName
    self.site = site
    self.prefix = prefix
    self.vlan = vlan
    self.kind = kind
    self.state = state
    self.addresses = addresses
    self.used = used
  }

  /// The share of its addresses that is given out; nil where either figure is missing.
  package var share: Double? {
    guard let addresses, addresses > 0, let used else { return nil }
    return Double(used) / Double(addresses)
  }
}
