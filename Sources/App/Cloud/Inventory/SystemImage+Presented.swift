import Canvas
import Domain
import Persian

extension SystemImage: Presented {
  /// What has been without support for longest comes first.
  static var firstSort: Sort<SystemImageField> { Sort(.supportEnd) }

  static let columns: [FieldColumn<SystemImageField>] = [
    FieldColumn(.name, .atLeast(20, weight: 2)),
    FieldColumn(.system, .atLeast(14, weight: 1), fold: 6),
    FieldColumn(.version, .exactly(8), fold: 5),
    FieldColumn(.supportEnd, .exactly(29)),
    FieldColumn(.state, .exactly(19)),
    FieldColumn(.visibility, .exactly(10), fold: 1),
    FieldColumn(.tenant, .atLeast(18, weight: 1), fold: 4),
    FieldColumn(.size, .exactly(14), fold: 3),
    FieldColumn(.lastUsed, .exactly(14), fold: 2),
    .offered(.created, .exactly(12)),
    .offered(.code, .atLeast(12, weight: 1)),
  ]

  func ownCell(_ field: SystemImageField, in context: ListContext) -> TableCell? {
    switch field {
    case .supportEnd:
      return supportEnd.map { day in
        let isOver = isUnsupported(on: context.state.today)
        return TableCell(
          context.state.deadline(day), role: isOver ? nil : .table, mark: isOver ? .warning : .ok)
      }
    case .state: return TableCell(context.wording.name(state), role: .table, mark: state.mark)
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, system, version, tenantName]) }
}

extension SystemImageState {
  /// How the image stands, at a glance.
  var mark: StateMark {
    switch self {
    case .active: .ok
    case .preparing, .deleting: .progress
    case .deactivated, .deleted: .unknown
    case .error: .critical
    }
  }
}
