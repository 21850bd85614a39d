import Canvas
import Domain
import Persian

extension Investigation: Presented {
  static var firstSort: Sort<InvestigationField> { Sort(.year, descending: true) }

  static let columns: [FieldColumn<InvestigationField>] = [
    FieldColumn(.code, .exactly(12), fold: 2),
    FieldColumn(.endowment, .atLeast(18, weight: 2)),
    FieldColumn(.year, .exactly(8)),
    FieldColumn(.filed, .exactly(12), fold: 1),
    FieldColumn(.reviewer, .atLeast(14, weight: 1), fold: 3),
    FieldColumn(.state, .exactly(24)),
    FieldColumn(.clearanceNumber, .exactly(14)),
  ]

  func ownCell(_ field: InvestigationField, in context: ListContext) -> TableCell? {
    guard field == .state else { return nil }
    return TableCell(context.wording.name(state), role: .table, mark: state.mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: endowmentName, in: state)
  }

  var copied: Copied {
    Copied(code: code, fields: [code, endowmentName, reviewer, clearanceNumber])
  }

  func opened(out of: RecordsPane) -> Pane? {
    let units = Browser<PropertyUnit>(RecordFilter(scope: .endowment(endowment)))
    return .records(RecordsPane(units, origin: .named(endowmentName)))
  }
}
