/// The fields images are listed by.
package enum SystemImageField: Int, RecordField {
  case code = 1
  case name
  case system
  case version
  case supportEnd
  case size
  case state
  case visibility
  case tenant
  case created
  case lastUsed

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .system, .version, .tenant: .text
    case .supportEnd, .created, .lastUsed: .day
    case .size: .number(.gibibytes)
    case .state: .word(CodeSet(SystemImageState.self))
    case .visibility: .word(CodeSet(ImageVisibility.self))
    }
  }
}

extension SystemImage: Listed {
  package typealias Field = SystemImageField

  package static var subject: Subject { .images }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .system: .stated(system)
    case .version: .stated(version)
    case .supportEnd: .stated(supportEnd)
    case .size: .number(sizeGiB)
    case .state: .stated(state)
    case .visibility: .stated(visibility)
    case .tenant: .stated(tenantName)
    case .created: .day(created)
    case .lastUsed: .stated(lastUsed)
    }
  }
}
