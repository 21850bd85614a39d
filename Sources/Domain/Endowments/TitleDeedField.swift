/// The fields title deeds are listed by.
package enum TitleDeedField: Int, RecordField {
  case serial = 1
  case kind
  case issued
  case province
  case county
  case unitCount

  package var content: FieldContent {
    switch self {
    case .serial: .code
    case .kind: .word(CodeSet(DeedKind.self))
    case .issued: .day
    case .province: .place(.province)
    case .county: .place(.county)
    case .unitCount: .number(.count)
    }
  }
}

extension TitleDeed: Listed {
  package typealias Field = TitleDeedField

  package static var subject: Subject { .titleDeeds }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .serial: .identified(serial)
    case .kind: kind.map { .stated($0) } ?? .absent
    case .issued: .stated(issued)
    case .province: .stated(place.province)
    case .county: .stated(place.county)
    case .unitCount: .number(unitCount)
    }
  }
}
