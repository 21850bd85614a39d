/// The fields endowments are listed by.
package enum EndowmentField: Int, RecordField {
  case code = 1
  case name
  case province
  case county
  case locality
  case kind
  case custody
  case trusteeship
  case use
  case status
  case donor
  case trustee
  case deedNumber
  case foundedYear
  case intention
  case unitCount
  case registered
  case supervisor
  case office
  case legalID
  case trusteeUntil
  case unspentYears
  case dormancy

  package var content: FieldContent {
    switch self {
    case .code, .deedNumber, .legalID: .code
    case .name, .locality, .donor, .trustee, .supervisor, .office: .text
    case .province: .place(.province)
    case .county: .place(.county)
    case .kind: .word(CodeSet(EndowmentKind.self))
    case .custody: .word(CodeSet(Custody.self))
    case .trusteeship: .word(CodeSet(Trusteeship.self))
    case .use: .word(CodeSet(EndowmentUse.self))
    case .status: .word(CodeSet(EndowmentStatus.self))
    case .foundedYear: .number(.year)
    case .intention: .words(CodeSet(IntentionCategory.self))
    case .unitCount: .number(.count)
    case .registered, .trusteeUntil: .day
    case .unspentYears: .number(.count)
    case .dormancy: .word(CodeSet(Dormancy.self))
    }
  }
}

extension Endowment: Listed {
  package typealias Field = EndowmentField

  package static var subject: Subject { .endowments }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .province: .stated(place.province)
    case .county: .stated(place.county)
    case .locality: .stated(place.locality)
    case .kind: .stated(kind)
    case .custody: .stated(custody)
    case .trusteeship: .stated(trusteeship)
    case .use: .stated(use)
    case .status: .stated(status)
    case .donor: .stated(donor)
    case .trustee: .stated(trustee)
    case .deedNumber: .identified(deedNumber)
    case .foundedYear: foundedYear.map(FieldValue.number) ?? .absent
    case .intention: .words(intentions.map(\.category.rawValue))
    case .unitCount: .number(unitCount)
    case .registered: .day(registered)
    case .supervisor: .stated(supervisor)
    case .office: .stated(office)
    case .legalID: .identified(legalID)
    case .trusteeUntil: .stated(trusteeUntil)
    case .unspentYears: .number(unspentYears)
    case .dormancy: .stated(isDormant ? Dormancy.dormant : .lively)
    }
  }
}
