import Canvas
import Domain
import Persian

extension Project: Presented {
  static var firstSort: Sort<ProjectField> { Sort(.due) }

  static let columns: [FieldColumn<ProjectField>] = [
    FieldColumn(.code, .exactly(10), fold: 4),
    FieldColumn(.title, .atLeast(18, weight: 2)),
    FieldColumn(.site, .atLeast(16, weight: 2), fold: 2),
    FieldColumn(.budget, .exactly(18), fold: 1),
    FieldColumn(.progress, .exactly(14)),
    FieldColumn(.due, .exactly(12)),
    FieldColumn(.state, .exactly(20)),
    .offered(.contractor, .atLeast(14, weight: 1)),
    .offered(.start, .exactly(12)),
  ]

  func ownCell(_ field: ProjectField, in context: ListContext) -> TableCell? {
    switch field {
    case .state:
      return TableCell(context.wording.name(state), role: .table, mark: state.mark)
    case .progress:
      let share = Double(progress) / 100
      return TableCell(
        context.wording.numerals.percent(share), figure: .gauge(share, role: .gaugeFull))
    default: return nil
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: title, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, title, siteName, contractor]) }
}
