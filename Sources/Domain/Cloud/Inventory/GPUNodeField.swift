/// The fields GPU nodes are listed by.
package enum GPUNodeField: Int, RecordField {
  case code = 1
  case host
  case site
  case model
  case gpus
  case allocated
  case memory
  case state
  case purpose
  case driver
  case running
  case waiting
  case idleSince

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .host, .site, .model, .purpose, .driver: .text
    case .gpus, .allocated, .running, .waiting: .number(.count)
    case .memory: .number(.gibibytes)
    case .state: .word(CodeSet(GPUNodeState.self))
    case .idleSince: .day
    }
  }
}

extension GPUNode: Listed {
  package typealias Field = GPUNodeField

  package static var subject: Subject { .gpuNodes }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .host: .stated(hostName)
    case .site: .stated(site)
    case .model: .stated(model)
    case .gpus: .number(gpus)
    case .allocated: .number(allocated)
    case .memory: Self.figure(memoryGiB)
    case .state: .stated(state)
    case .purpose: .stated(purpose)
    case .driver: .stated(driver)
    case .running: Self.figure(running)
    case .waiting: Self.figure(waiting)
    case .idleSince: .stated(idleSince)
    }
  }

  private static func figure(_ number: Int?) -> FieldValue {
    number.map(FieldValue.number) ?? .absent
  }
}
