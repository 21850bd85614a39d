import Canvas
import Domain
import Persian

/// Virtual machines as rows of a table.
struct MachineRows: RecordRows {
  typealias Filter = VirtualMachineFilter

  let state: AppState
  let hits: SearchHits

  func columns(_ sort: Sort<VirtualMachineColumn>) -> [TableColumn] {
    let wording = state.wording
    let column = ColumnHead<VirtualMachineColumn>(sort: sort, title: wording.title)
    return [
      column(.name, .atLeast(18, weight: 2)),
      column(.tenant, .atLeast(18, weight: 2)),
      TableColumn(wording.host, width: .atLeast(12, weight: 1), foldOrder: 3),
      column(.state, .exactly(18)),
      column(.vcpus, .exactly(6), align: .numeric, fold: 2),
      column(.memory, .exactly(15), align: .numeric, fold: 1),
      column(.cpuLoad, .exactly(18)),
    ]
  }

  func row(_ machine: VirtualMachine) -> TableRow {
    let wording = state.wording
    return TableRow([
      hits.cell(machine.name),
      hits.cell(machine.tenantName),
      hits.cell(machine.hostName, role: .tableDim),
      TableCell(wording.name(machine.state), role: .table, mark: machine.state.mark),
      TableCell(wording.numerals.integer(machine.size.vcpus)),
      TableCell(wording.amount(.memory, machine.size.memoryMiB)),
      machine.state == .active
        ? .load(machine.cpuLoad, wording) : TableCell(wording.dash, role: .tableDim),
    ])
  }
}

extension TableCell {
  /// A share in use as a gauge with its percent.
  static func load(_ share: Double?, _ wording: Wording, alarm: Double = 0.9) -> TableCell {
    TableCell(
      share.map { wording.numerals.percent($0) } ?? wording.dash,
      figure: .gauge(share, role: .load(share, alarm: alarm)))
  }
}

extension Role {
  /// The colour of a share in use: calm until it needs a person.
  static func load(_ share: Double?, alarm: Double = 0.9) -> Role {
    guard let share, share >= alarm else { return .gaugeFull }
    return share >= 1 ? .stateCritical : .stateWarning
  }
}

extension VirtualMachineState {
  /// How the machine stands, at a glance.
  var mark: StateMark {
    switch self {
    case .active: .ok
    case .error: .critical
    case .build, .migrating: .progress
    case .shutoff, .shelved: .unknown
    case .paused, .suspended: .warning
    }
  }
}

/// Everything about one virtual machine, under its table.
struct MachineDetail: RecordDetail {
  let state: AppState
  let machine: VirtualMachine

  var title: CleanText { machine.name }

  func draw(in region: Region) {
    region.write(machine.name, role: .textStrong)
    region.rest(fromRow: 1).render(Facts(facts: facts))
  }

  var facts: [Facts.Fact] {
    let wording = state.wording
    return [
      .init(wording.status, wording.name(machine.state), mark: machine.state.mark),
      .init(wording.agency, machine.tenantName),
      .init(wording.host, machine.hostName),
      .init(wording.ipAddress, machine.address),
      .init("vCPU", wording.numerals.integer(machine.size.vcpus)),
      .init(wording.memory, wording.amount(.memory, machine.size.memoryMiB)),
      .init(wording.disk, wording.amount(.disk, machine.size.diskGiB)),
      .init(wording.gpu, wording.numerals.integer(machine.size.gpus)),
      .init(wording.created, JalaliFormat.numeric(machine.created, state.session.language)),
    ]
  }
}
