import Domain

/// What a machine's load follows from: of thousands of machines this much is kept while the demo runs.
struct WorkingMachine: Sendable {
  let id: RecordID<VirtualMachine>
  /// Nil where it is on none.
  let host: RecordID<HostMachine>?
  let state: VirtualMachineState
  let size: Resources

  init(_ machine: VirtualMachine) {
    id = machine.id
    host = machine.host
    state = machine.state
    size = machine.size
  }
}
