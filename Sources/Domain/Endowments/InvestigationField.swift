/// The fields audits of accounts are listed by.
package enum InvestigationField: Int, RecordField {
  case code = 1
  case endowment
  case year
  case filed
  case reviewer
  case state
  case clearanceNumber

  package var content: FieldContent {
    switch self {
    case .code, .clearanceNumber: .code
    case .endowment, .reviewer: .text
    case .year: .number(.year)
    case .filed: .day
    case .state: .word(CodeSet(InvestigationState.self))
    }
  }
}

extension Investigation: Listed {
  package typealias Field = InvestigationField

  package static var subject: Subject { .investigations }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .endowment: .stated(endowmentName)
    case .year: .number(year)
    case .filed: .stated(filed)
    case .reviewer: .stated(reviewer)
    case .state: .stated(state)
    case .clearanceNumber: .identified(clearanceNumber)
    }
  }
}
