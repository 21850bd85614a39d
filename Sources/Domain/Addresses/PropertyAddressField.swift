/// The fields property addresses are listed by.
package enum PropertyAddressField: Int, RecordField {
  case code = 1
  case text
  case endowment
  case province
  case county
  case postcode
  case state
  case arrived

  package var content: FieldContent {
    switch self {
    case .code, .postcode: .code
    case .text, .endowment: .text
    case .province: .place(.province)
    case .county: .place(.county)
    case .state: .word(CodeSet(ReviewState.self))
    case .arrived: .moment
    }
  }
}

extension PropertyAddress: Listed {
  package typealias Field = PropertyAddressField

  package static var subject: Subject { .addresses }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .text: .stated(text)
    case .endowment: .stated(endowmentName)
    case .province: .stated(officeProvince)
    case .county: .stated(officeCounty)
    case .postcode: .identified(postcode)
    case .state: .stated(state)
    case .arrived: .moment(arrived)
    }
  }
}
