/// The fields virtual machines are listed by.
package enum VirtualMachineField: Int, RecordField {
  case name = 1
  case tenant
  case host
  case state
  case vcpus
  case memory
  case disk
  case gpus
  case address
  case cpuLoad
  case memoryLoad
  case created

  package var content: FieldContent {
    switch self {
    case .name, .tenant, .host: .text
    case .address: .code
    case .state: .word(CodeSet(VirtualMachineState.self))
    case .vcpus, .gpus: .number(.count)
    case .memory: .number(.mebibytes)
    case .disk: .number(.gibibytes)
    case .cpuLoad, .memoryLoad: .number(.load)
    case .created: .day
    }
  }
}

extension VirtualMachine: Listed {
  package typealias Field = VirtualMachineField

  package static var subject: Subject { .machines }
}
