/// The fields legal files are listed by.
package enum LegalFileField: Int, RecordField {
  case code = 1
  case endowment
  case subject
  case court
  case opened
  case state
  case nextHearing

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .endowment, .court: .text
    case .subject: .word(CodeSet(LegalSubject.self))
    case .opened, .nextHearing: .day
    case .state: .word(CodeSet(LegalFileState.self))
    }
  }
}

extension LegalFile: Listed {
  package typealias Field = LegalFileField

  package static var subject: Subject { .legalFiles }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .endowment: .stated(endowmentName)
    case .subject: .stated(subject)
    case .court: .stated(court)
    case .opened: .day(opened)
    case .state: .stated(state)
    case .nextHearing: .stated(nextHearing)
    }
  }
}
