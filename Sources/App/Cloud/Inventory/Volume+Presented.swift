import Canvas
import Domain
import Persian

extension Volume: Presented {
  /// What has been attached to nothing for longest comes first.
  static var firstSort: Sort<VolumeField> { Sort(.detached) }

  static let columns: [FieldColumn<VolumeField>] = [
    FieldColumn(.name, .atLeast(18, weight: 2)),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 2),
    FieldColumn(.machine, .atLeast(16, weight: 1), fold: 4),
    FieldColumn(.size, .exactly(14)),
    FieldColumn(.state, .exactly(20)),
    FieldColumn(.detached, .exactly(14), fold: 1),
    FieldColumn(.lastBackup, .exactly(14), fold: 3),
    .offered(.project, .atLeast(16, weight: 1)),
    .offered(.pool, .exactly(12)),
    .offered(.created, .exactly(12)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: VolumeField, in context: ListContext) -> TableCell? {
    guard field == .state else { return nil }
    return TableCell(context.wording.name(state), role: .table, mark: state.mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  func opened(out of: RecordsPane) -> Pane? {
    let backups = Browser<Backup>(RecordFilter(scope: .volume(id)))
    return .records(RecordsPane(backups, origin: .named(name)))
  }

  var copied: Copied { Copied(code: code, fields: [code, name, tenantName, machineName, pool]) }
}

extension VolumeState {
  /// How the volume stands, at a glance.
  var mark: StateMark {
    switch self {
    case .available: .unknown
    case .inUse: .ok
    case .creating, .changing, .backingUp, .maintenance, .deleting: .progress
    case .error: .critical
    }
  }
}
