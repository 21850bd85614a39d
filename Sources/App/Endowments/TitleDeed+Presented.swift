import Canvas
import Domain
import Persian

extension TitleDeed: Presented {
  static var firstSort: Sort<TitleDeedField> { Sort(.serial) }

  static let columns: [FieldColumn<TitleDeedField>] = [
    FieldColumn(.serial, .atLeast(14, weight: 1)),
    FieldColumn(.kind, .exactly(14)),
    FieldColumn(.issued, .exactly(12)),
    FieldColumn(.province, .atLeast(14, weight: 1), fold: 1),
    FieldColumn(.county, .atLeast(12, weight: 1), fold: 2),
    FieldColumn(.unitCount, .exactly(10)),
  ]

  func ownCell(_ field: TitleDeedField, in context: ListContext) -> TableCell? {
    // A deed is about one unit: none and many are findings.
    guard field == .unitCount else { return nil }
    let text = context.wording.numerals.integer(unitCount)
    return TableCell(text, role: unitCount == 1 ? nil : .stateWarning)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: state.wording.numerals.identifier(serial), in: state)
  }

  var copied: Copied { Copied(code: serial, fields: [serial]) }

  func opened(out of: RecordsPane) -> Pane? {
    let units = Browser<PropertyUnit>(RecordFilter(scope: .titleDeed(id)))
    return .records(RecordsPane(units, origin: .named(serial)))
  }
}
