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
  case code
  case role
  case lastBackup
  case project
  case hypervisorName

  package var content: FieldContent {
    switch self {
    case .name, .tenant, .host, .project: .text
    case .address, .code, .hypervisorName: .code
    case .state: .word(CodeSet(VirtualMachineState.self))
    case .vcpus, .gpus: .number(.count)
    case .memory: .number(.mebibytes)
    case .disk: .number(.gibibytes)
    case .cpuLoad, .memoryLoad: .number(.load)
    case .role: .word(CodeSet(MachineRole.self))
    case .created, .lastBackup: .day
    }
  }
}

extension VirtualMachine: Listed {
  package typealias Field = VirtualMachineField

  package static var subject: Subject { .machines }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .host: .stated(hostName)
    case .state: .stated(state)
    case .vcpus: .number(size.vcpus)
    case .memory: .number(size.memoryMiB)
    case .disk: .number(size.diskGiB)
    case .gpus: .number(size.gpus)
    case .address: .identified(address)
    case .cpuLoad: .load(cpuLoad)
    case .memoryLoad: .load(memoryLoad)
    case .created: .day(created)
    case .code: .identified(code)
    case .role: .stated(role)
    case .lastBackup: .stated(lastBackup)
    case .project: .stated(projectName)
    case .hypervisorName: .identified(hypervisorName)
    }
  }
}
