import Canvas
import Domain
import Persian

extension HostMachine: Presented {
  /// As they stand: by data centre, rack and name.
  static var firstSort: Sort<HostField> { Sort(.place) }

  static let columns: [FieldColumn<HostField>] = [
    FieldColumn(.name, .atLeast(14, weight: 1)),
    FieldColumn(.place, .atLeast(18, weight: 1), fold: 1),
    FieldColumn(.state, .exactly(18)),
    FieldColumn(.machines, .exactly(17), fold: 3),
    FieldColumn(.vcpusAllocated, .exactly(16), fold: 2),
    FieldColumn(.cpuLoad, .exactly(16)),
    FieldColumn(.memoryLoad, .exactly(16), fold: 4),
    .offered(.memoryAllocated, .exactly(16)),
    .offered(.diskAllocated, .exactly(16)),
    .offered(.gpusAllocated, .exactly(16)),
    .offered(.vcpus, .exactly(8)),
    .offered(.memory, .exactly(15)),
    .offered(.disk, .exactly(15)),
    .offered(.gpus, .exactly(6)),
    .offered(.site, .atLeast(12, weight: 1)),
    .offered(.rack, .exactly(10)),
  ]

  func ownCell(_ field: HostField, in context: ListContext) -> TableCell? {
    let wording = context.wording
    switch field {
    case .state: return TableCell(wording.name(state), role: .table, mark: state.mark)
    case .machines:
      guard let loss = context.state.capacity.counted?.losses[id], !loss.fits else { return nil }
      return TableCell(wording.numerals.integer(machines), role: .table, mark: .warning)
    case .vcpusAllocated:
      return .load(
        allocated.share(of: capacity, .vcpu), wording,
        alarm: Double(CloudStatistics.overcommitAlarm))
    case .memoryAllocated: return .load(allocated.share(of: capacity, .memory), wording)
    case .diskAllocated: return .load(allocated.share(of: capacity, .disk), wording)
    case .gpusAllocated: return .load(allocated.share(of: capacity, .gpu), wording)
    case .cpuLoad: return cpuLoadAtWork.map { .load($0, wording) }
    case .memoryLoad: return memoryLoadAtWork.map { .load($0, wording) }
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail { HostDetail(state: state, host: self) }

  var copied: Copied { Copied(self) }

  func opened(out of: RecordsPane) -> Pane? { machinesPane }

  /// The machines on it.
  var machinesPane: Pane {
    let machines = Browser<VirtualMachine>(RecordFilter(scope: .host(id)))
    return .records(RecordsPane(machines, origin: .named(name)))
  }
}

extension HostState {
  /// How the host stands, at a glance.
  var mark: StateMark {
    switch self {
    case .up: .ok
    case .down: .critical
    case .maintenance: .progress
    }
  }
}
