import Canvas
import Domain
import Persian

extension Shrine: Presented {
  static var firstSort: Sort<ShrineField> { Sort(.code) }

  static let columns: [FieldColumn<ShrineField>] = [
    FieldColumn(.code, .exactly(10)),
    FieldColumn(.name, .atLeast(20, weight: 3)),
    FieldColumn(.kind, .exactly(12), fold: 1),
    FieldColumn(.province, .exactly(16)),
    FieldColumn(.county, .atLeast(12, weight: 1), fold: 2),
    FieldColumn(.boardMembers, .exactly(12), fold: 3),
    FieldColumn(.visitors, .exactly(16)),
  ]

  static func listTitle(_ wording: Wording) -> CleanText { wording.shrines }

  static func title(_ field: ShrineField, _ wording: Wording) -> CleanText { wording.title(field) }

  static func word(_ code: Int, of field: ShrineField, _ wording: Wording) -> CleanText {
    switch field {
    case .kind: ShrineKind(rawValue: code).map(wording.name) ?? wording.dash
    default: wording.dash
    }
  }

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, place.province, place.county]) }
}
