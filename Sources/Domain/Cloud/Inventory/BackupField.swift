/// The fields backups are listed by.
package enum BackupField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case source
  case target
  case kind
  case state
  case finished
  case size
  case keptUntil
  case site
  case restored

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .tenant, .source, .site: .text
    case .target: .word(CodeSet(BackupTarget.self))
    case .kind: .word(CodeSet(BackupKind.self))
    case .state: .word(CodeSet(BackupState.self))
    case .finished, .keptUntil, .restored: .day
    case .size: .number(.gibibytes)
    }
  }
}

extension Backup: Listed {
  package typealias Field = BackupField

  package static var subject: Subject { .backups }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .source: .stated(sourceName)
    case .target: .stated(source.target)
    case .kind: .stated(kind)
    case .state: .stated(state)
    case .finished: .stated(finished)
    case .size: sizeGiB.map(FieldValue.number) ?? .absent
    case .keptUntil: .stated(keptUntil)
    case .site: .stated(site)
    case .restored: .stated(restored)
    }
  }
}
