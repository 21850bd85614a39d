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

  static func listTitle(_ wording: Wording) -> CleanText { wording.instalmentsTitle }

  static func title(_ field: InstalmentField, _ wording: Wording) -> CleanText {
    wording.title(field)
  }

  static func word(_ code: Int, of field: InstalmentField, _ wording: Wording) -> CleanText {
    switch field {
    case .stage: CollectionStage(rawValue: code).map(wording.name) ?? wording.dash
    default: wording.dash
    }
  }

  func ownCell(_ field: InstalmentField, in context: ListContext) -> TableCell? {
    guard field == .dueDate else { return nil }
    let text = Self.text(value(field), of: field, context.state)
    let isOverdue = dueDate < context.state.today && paid < amount && stage != .forgiven
    return TableCell(text, role: .table, mark: isOverdue ? .warning : .ok)
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: state.wording.instalment, in: state)
  }

  var copied: Copied {
    Copied(
      code: "\(Numerals(.english).plain(Int(id.raw)))",
      fields: ["\(Numerals(.english).plain(Int(id.raw)))"])
  }
}
