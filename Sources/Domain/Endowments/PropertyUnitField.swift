/// The fields property units are listed by.
package enum PropertyUnitField: Int, RecordField {
  case code = 1
  case title
  case endowment
  case province
  case county
  case locality
  case type
  case use
  case area
  case plate
  case address
  case postcode
  case deed
  case deedKind
  case deedIssued
  case occupancy
  case rent
  case leaseEnd

  package var content: FieldContent {
    switch self {
    case .code, .postcode, .plate: .code
    case .title, .endowment, .locality, .address: .text
    case .province: .place(.province)
    case .county: .place(.county)
    case .type: .word(CodeSet(PropertyType.self))
    case .use: .word(CodeSet(EndowmentUse.self))
    case .area: .number(.squareMetres)
    case .deed: .word(CodeSet(DeedState.self))
    case .deedKind: .word(CodeSet(DeedKind.self))
    case .deedIssued, .leaseEnd: .day
    case .occupancy: .word(CodeSet(Occupancy.self))
    case .rent: .number(.rial)
    }
  }
}

extension PropertyUnit: Listed {
  package typealias Field = PropertyUnitField

  package static var subject: Subject { .units }
}
