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

  func detail(in state: AppState) -> any RecordDetail {
    FieldsDetail(self, title: name, in: state)
  }

  var copied: Copied { Copied(code: code, fields: [code, name, place.province, place.county]) }
}
