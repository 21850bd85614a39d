/// The fields shrines are listed by.
package enum ShrineField: Int, RecordField {
  case code = 1
  case name
  case kind
  case province
  case county
  case boardMembers
  case visitors

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name: .text
    case .kind: .word(CodeSet(ShrineKind.self))
    case .province: .place(.province)
    case .county: .place(.county)
    case .boardMembers, .visitors: .number(.count)
    }
  }
}

extension Shrine: Listed {
  package typealias Field = ShrineField

  package static var subject: Subject { .shrines }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .kind: .stated(kind)
    case .province: .stated(place.province)
    case .county: .stated(place.county)
    case .boardMembers: .number(boardMembers)
    case .visitors: .number(visitors)
    }
  }
}
