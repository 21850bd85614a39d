import Canvas
import Domain
import Persian

extension VirtualMachine: Presented {
  static var firstSort: Sort<VirtualMachineField> { Sort(.name) }

  static let columns: [FieldColumn<VirtualMachineField>] = [
    FieldColumn(.name, .atLeast(18, weight: 2)),
    FieldColumn(.tenant, .atLeast(18, weight: 2)),
    FieldColumn(.host, .atLeast(12, weight: 1), fold: 3),
    FieldColumn(.state, .exactly(18)),
    FieldColumn(.vcpus, .exactly(6), fold: 2),
    FieldColumn(.memory, .exactly(15), fold: 1),
    FieldColumn(.cpuLoad, .exactly(18)),
    .offered(.memoryLoad, .exactly(18)),
    .offered(.disk, .exactly(15)),
    .offered(.gpus, .exactly(6)),
    .offered(.project, .atLeast(16, weight: 1)),
    .offered(.address, .exactly(16)),
    .offered(.created, .exactly(11)),
    .offered(.lastBackup, .exactly(14)),
    .offered(.role, .exactly(14)),
    .offered(.code, .atLeast(12, weight: 1)),
    .offered(.hypervisorName, .atLeast(18, weight: 1)),
  ]

  func ownCell(_ field: VirtualMachineField, in context: ListContext) -> TableCell? {
    let wording = context.wording
    switch field {
    case .host where host != nil: return context.hits.cell(hostName, role: .tableDim)
    case .state: return TableCell(wording.name(state), role: .table, mark: state.mark)
    case .cpuLoad, .memoryLoad:
      guard state == .active else { return TableCell(wording.dash, role: .tableDim) }
      return .load(field == .cpuLoad ? cpuLoad : memoryLoad, wording)
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail { MachineDetail(state: state, machine: self) }

  var copied: Copied { Copied(self) }

  func opened(out of: RecordsPane) -> Pane? {
    let volumes = Browser<Volume>(RecordFilter(scope: .machine(id)))
    return .records(RecordsPane(volumes, origin: .named(name)))
  }
}

extension VirtualMachineState {
  /// How the machine stands, at a glance.
  var mark: StateMark {
    switch self {
    case .active: .ok
    case .error: .critical
    case .build, .migrating: .progress
    case .shutoff, .shelved, .deleted: .unknown
    case .paused, .suspended: .warning
    }
  }
}
