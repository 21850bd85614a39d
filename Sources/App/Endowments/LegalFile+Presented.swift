import Canvas
import Domain
import Persian

extension LegalFile: Presented {
  static var firstSort: Sort<LegalFileField> { Sort(.opened, descending: true) }

  static let columns: [FieldColumn<LegalFileField>] = [
    FieldColumn(.code, .exactly(12)),
    FieldColumn(.endowment, .atLeast(16, weight: 2), fold: 3),
    FieldColumn(.subject, .exactly(20)),
    FieldColumn(.court, .atLeast(14, weight: 1), fold: 2),
    FieldColumn(.opened, .exactly(12), fold: 1),
    FieldColumn(.state, .exactly(18)),
    FieldColumn(.nextHearing, .exactly(12)),
  ]

  func ownCell(_ field: LegalFileField, in context: ListContext) -> TableCell? {
    guard field == .state else { return nil }
    return TableCell(context.wording.name(state), role: .table, mark: state.mark)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: endowmentName, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, endowmentName, court]) }

  func opened(out of: RecordsPane) -> Pane? {
    let units = Browser<PropertyUnit>(RecordFilter(scope: .endowment(endowment)))
    return .records(RecordsPane(units, origin: .named(endowmentName)))
  }
}
