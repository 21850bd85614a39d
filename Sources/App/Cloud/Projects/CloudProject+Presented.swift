import Canvas
import Domain
import Persian

extension CloudProject: Presented {
  /// What is nearest to its quota comes first.
  static var firstSort: Sort<CloudProjectField> { Sort(.tightest, descending: true) }

  static let columns: [FieldColumn<CloudProjectField>] = [
    FieldColumn(.name, .atLeast(18, weight: 2)),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 5),
    FieldColumn(.tightest, .exactly(15)),
    FieldColumn(.vcpus, .exactly(7), fold: 4),
    FieldColumn(.vcpuQuota, .exactly(12), fold: 4),
    FieldColumn(.memory, .exactly(15), fold: 3),
    FieldColumn(.memoryQuota, .exactly(15), fold: 3),
    FieldColumn(.machines, .exactly(17), fold: 1),
    FieldColumn(.cpuUse, .exactly(14), fold: 2),
    .offered(.memoryUse, .exactly(14)),
    .offered(.disk, .exactly(15)),
    .offered(.diskQuota, .exactly(15)),
    .offered(.gpus, .exactly(6)),
    .offered(.gpuQuota, .exactly(12)),
    .offered(.state, .exactly(12)),
    .offered(.grants, .exactly(22)),
    .offered(.created, .exactly(11)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: CloudProjectField, in context: ListContext) -> TableCell? {
    let wording = context.wording
    switch field {
    case .tightest:
      guard let tightest else { return nil }
      let mark = quotaMark
      return TableCell(
        wording.name(tightest), role: mark == .ok ? .table : nil, mark: mark)
    case .cpuUse: return .load(use.cpuLoad, wording)
    case .memoryUse: return .load(use.memoryLoad, wording)
    case .state: return TableCell(wording.name(state), role: .table, mark: state.mark)
    case .grants:
      return TableCell(
        wording.name(grants.standing), role: .table, mark: grants.standing.mark)
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    CloudProjectDetail(state: state, project: self)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, tenantName]) }

  func opened(out of: RecordsPane) -> Pane? {
    let machines = Browser<VirtualMachine>(RecordFilter(scope: .cloudProject(id)))
    return .records(RecordsPane(machines, origin: .named(name)))
  }

  /// How near it is to what it was granted.
  var quotaMark: StateMark { StateMark(quotaTaken: tightest?.share) }
}

extension CloudProjectState {
  /// How the project stands, at a glance.
  var mark: StateMark {
    switch self {
    case .enabled: .ok
    case .disabled: .unknown
    }
  }
}

extension GrantStanding {
  /// How an agency's projects stand to its quota, at a glance.
  var mark: StateMark {
    switch self {
    case .within: .ok
    case .beyond: .warning
    }
  }
}
