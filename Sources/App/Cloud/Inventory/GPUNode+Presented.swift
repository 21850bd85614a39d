import Canvas
import Domain
import Persian

extension GPUNode: Presented {
  /// What has been idle for longest comes first.
  static var firstSort: Sort<GPUNodeField> { Sort(.idleSince) }

  static let columns: [FieldColumn<GPUNodeField>] = [
    FieldColumn(.host, .atLeast(12, weight: 1)),
    FieldColumn(.model, .atLeast(13, weight: 1), fold: 4),
    FieldColumn(.purpose, .atLeast(18, weight: 2), fold: 3),
    FieldColumn(.state, .exactly(17)),
    FieldColumn(.gpus, .exactly(9)),
    FieldColumn(.allocated, .exactly(14)),
    FieldColumn(.waiting, .exactly(9), fold: 2),
    FieldColumn(.idleSince, .exactly(16)),
    FieldColumn(.site, .atLeast(14, weight: 1), fold: 6),
    .offered(.running, .exactly(12)),
    .offered(.memory, .exactly(14)),
    .offered(.driver, .atLeast(10, weight: 1)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: GPUNodeField, in context: ListContext) -> TableCell? {
    switch field {
    case .state: return TableCell(context.wording.name(state), role: .table, mark: state.mark)
    case .allocated: return .load(share, context.wording, alarm: 2)
    case .idleSince:
      return idleSince.map { day in
        TableCell(
          JalaliFormat.numeric(day, context.state.session.language), role: .table,
          mark: isWasted(on: context.state.today) ? .warning : .unknown)
      }
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: hostName, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, hostName, site, model, purpose]) }

  /// The virtual machines of its host, where the inventory knows it.
  func opened(out of: RecordsPane) -> Pane? {
    guard let host else { return nil }
    let machines = Browser<VirtualMachine>(RecordFilter(scope: .host(host)))
    return .records(RecordsPane(machines, origin: .named(hostName)))
  }
}

extension GPUNodeState {
  /// How the node stands, at a glance.
  var mark: StateMark {
    switch self {
    case .up: .ok
    case .draining, .maintenance: .progress
    case .down: .critical
    }
  }
}
