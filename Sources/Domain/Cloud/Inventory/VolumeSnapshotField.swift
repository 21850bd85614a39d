/// The fields snapshots are listed by.
package enum VolumeSnapshotField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case volume
  case size
  case state
  case created

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .tenant, .volume: .text
    case .size: .number(.gibibytes)
    case .state: .word(CodeSet(VolumeSnapshotState.self))
    case .created: .day
    }
  }
}

extension VolumeSnapshot: Listed {
  package typealias Field = VolumeSnapshotField

  package static var subject: Subject { .snapshots }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .volume: .stated(volumeName)
    case .size: .number(sizeGiB)
    case .state: .stated(state)
    case .created: .day(created)
    }
  }
}
