/// The fields volumes are listed by.
package enum VolumeField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case machine
  case pool
  case size
  case state
  case created
  case detached
  case lastBackup
  case project

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .tenant, .machine, .pool, .project: .text
    case .size: .number(.gibibytes)
    case .state: .word(CodeSet(VolumeState.self))
    case .created, .detached, .lastBackup: .day
    }
  }
}

extension Volume: Listed {
  package typealias Field = VolumeField

  package static var subject: Subject { .volumes }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .machine: .stated(machineName)
    case .pool: .stated(pool)
    case .size: .number(sizeGiB)
    case .state: .stated(state)
    case .created: .day(created)
    case .detached: .stated(detached)
    case .lastBackup: .stated(lastBackup)
    case .project: .stated(projectName)
    }
  }
}
