import Canvas
import Domain
import Persian

extension Backup: Presented {
  /// The youngest first, those that run before them.
  static var firstSort: Sort<BackupField> { Sort(.finished, descending: true) }

  static let columns: [FieldColumn<BackupField>] = [
    FieldColumn(.name, .atLeast(22, weight: 2)),
    FieldColumn(.source, .atLeast(16, weight: 1), fold: 4),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 5),
    FieldColumn(.kind, .exactly(13)),
    FieldColumn(.state, .exactly(13)),
    FieldColumn(.finished, .exactly(12)),
    FieldColumn(.size, .exactly(14), fold: 3),
    FieldColumn(.restored, .exactly(15), fold: 2),
    .offered(.keptUntil, .exactly(12)),
    .offered(.site, .atLeast(14, weight: 1)),
    .offered(.target, .exactly(13)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: BackupField, in context: ListContext) -> TableCell? {
    guard field == .state else { return nil }
    return TableCell(context.wording.name(state), role: .table, mark: state.mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, sourceName, tenantName, site]) }

  /// The machine or volume it is of.
  func opened(out of: RecordsPane) -> Pane? {
    switch source {
    case .machine(let id):
      .records(
        RecordsPane(
          Browser<VirtualMachine>(RecordFilter(scope: .machine(id))),
          origin: .named(sourceName)))
    case .volume(let id):
      .records(
        RecordsPane(
          Browser<Volume>(RecordFilter(scope: .volume(id))), origin: .named(sourceName)))
    }
  }
}

extension BackupState {
  /// How the backup stands, at a glance.
  var mark: StateMark {
    switch self {
    case .running: .progress
    case .done: .ok
    case .failed: .critical
    case .expired: .unknown
    }
  }
}
