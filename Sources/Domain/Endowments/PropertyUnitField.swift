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
  case deedCount
  case encroachmentFiles
  case identified

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
    case .deedIssued, .leaseEnd, .identified: .day
    case .deedCount, .encroachmentFiles: .number(.count)
    case .occupancy: .word(CodeSet(Occupancy.self))
    case .rent: .number(.rial)
    }
  }
}

extension PropertyUnit: Listed {
  package typealias Field = PropertyUnitField

  package static var subject: Subject { .units }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .title: .stated(title)
    case .endowment: .stated(endowmentName)
    case .province: .stated(place.province)
    case .county: .stated(place.county)
    case .locality: .stated(place.locality)
    case .type: .stated(type)
    case .use: .stated(use)
    case .area: area > 0 ? .number(area) : .absent
    case .plate: plate.map(FieldValue.plate) ?? .absent
    case .address: .stated(address)
    case .postcode: .identified(postcode)
    case .deed: .stated(deed.state)
    case .deedKind: deed.kind.map { .stated($0) } ?? .absent
    case .deedIssued: .stated(deed.issued)
    case .occupancy: .stated(occupancy)
    case .rent: rent > .zero ? .number(Int(rent.amount)) : .absent
    case .leaseEnd: .stated(leaseEnd)
    case .deedCount: .number(deedCount)
    case .encroachmentFiles: .number(encroachmentFiles)
    case .identified: .stated(identified)
    }
  }
}
