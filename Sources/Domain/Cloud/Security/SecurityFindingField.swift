/// The fields findings are listed by.
package enum SecurityFindingField: Int, RecordField {
  case code = 1
  case title
  case severity
  case exploited
  case reference
  case asset
  case tenant
  case source
  case found
  case deadline
  case closed
  case state

  package var content: FieldContent {
    switch self {
    case .code, .reference: .code
    case .title, .asset, .tenant, .source: .text
    case .severity: .word(CodeSet(FindingSeverity.self))
    case .exploited: .word(CodeSet(YesNo.self))
    case .state: .word(CodeSet(FindingState.self))
    case .found, .deadline, .closed: .day
    }
  }
}

extension SecurityFinding: Listed {
  package typealias Field = SecurityFindingField

  package static var subject: Subject { .findings }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .title: .stated(title)
    case .severity: .stated(severity)
    case .exploited: .stated(YesNo(isExploited))
    case .reference: .identified(reference)
    case .asset: .stated(asset)
    case .tenant: .stated(tenantName)
    case .source: .stated(source)
    case .found: .day(found)
    case .deadline: .stated(deadline)
    case .closed: .stated(closed)
    case .state: .stated(state)
    }
  }
}
