/// What one machine holds of its host, running or not.
///
/// A machine that was shelved holds nothing: OpenStack takes it off its host.
package struct MachineHolding: Hashable, Sendable {
  package let id: RecordID<VirtualMachine>
  package let host: RecordID<HostMachine>
  package let size: Resources

  package init(id: RecordID<VirtualMachine>, host: RecordID<HostMachine>, size: Resources) {
    self.id = id
    self.host = host
    self.size = size
  }
}

/// The hosts of an inventory, and what every machine holds of them.
package struct CapacityHoldings: Hashable, Sendable {
  package let hosts: [HostMachine]
  package let holdings: [MachineHolding]

  package init(hosts: [HostMachine], holdings: [MachineHolding]) {
    self.hosts = hosts
    self.holdings = holdings
  }
}
