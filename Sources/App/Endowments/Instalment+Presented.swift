import Canvas
import Domain
import Persian

extension Instalment: Presented {
  static var firstSort: Sort<InstalmentField> { Sort(.dueDate) }

  static let columns: [FieldColumn<InstalmentField>] = [
    FieldColumn(.dueDate, .exactly(12)),
    FieldColumn(.amount, .atLeast(16, weight: 1)),
    FieldColumn(.paid, .atLeast(16, weight: 1)),
    FieldColumn(.remainder, .atLeast(16, weight: 1)),
    FieldColumn(.paidOn, .exactly(12), fold: 2),
    FieldColumn(.stage, .exactly(14), fold: 1),
  ]

  func ownCell(_ field: InstalmentField, in context: ListContext) -> TableCell? {
    guard field == .dueDate else { return nil }
    let text = Self.text(value(field), of: field, context.state)
    let isInArrears = standing(on: context.state.today).isInArrears
    return TableCell(text, role: .table, mark: isInArrears ? .warning : .ok)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: state.wording.instalment, in: state)
  }

  var copied: Copied {
    let number = Numerals(.english).plain(Int(id.raw))
    return Copied(code: number, fields: [number])
  }
}
