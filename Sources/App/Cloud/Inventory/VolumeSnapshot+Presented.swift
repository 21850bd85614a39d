import Canvas
import Domain
import Persian

extension VolumeSnapshot: Presented {
  /// The oldest come first.
  static var firstSort: Sort<VolumeSnapshotField> { Sort(.created) }

  static let columns: [FieldColumn<VolumeSnapshotField>] = [
    FieldColumn(.name, .atLeast(18, weight: 2)),
    FieldColumn(.volume, .atLeast(18, weight: 2)),
    FieldColumn(.tenant, .atLeast(18, weight: 2), fold: 2),
    FieldColumn(.size, .exactly(14)),
    FieldColumn(.state, .exactly(16), fold: 1),
    FieldColumn(.created, .exactly(14)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: VolumeSnapshotField, in context: ListContext) -> TableCell? {
    switch field {
    case .state: TableCell(context.wording.name(state), role: .table, mark: state.mark)
    case .volume where volume == nil: TableCell(volumeName, role: .table, mark: .warning)
    default: nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, tenantName, volumeCode]) }
}

extension VolumeSnapshotState {
  /// How the snapshot stands, at a glance.
  var mark: StateMark {
    switch self {
    case .available: .ok
    case .creating, .busy, .deleting: .progress
    case .error: .critical
    }
  }
}
