/// The fields physical hosts are listed by.
package enum HostField: Int, RecordField {
  case name = 1
  /// Site and rack at once: what orders hosts as they stand.
  case place
  case site
  case rack
  /// The worst first.
  case state
  case vcpus
  case memory
  case disk
  case gpus
  case vcpusAllocated
  case memoryAllocated
  case diskAllocated
  case gpusAllocated
  case machines
  case cpuLoad
  case memoryLoad

  package var content: FieldContent {
    switch self {
    case .name, .place, .site: .text
    case .rack: .code
    case .state: .word(CodeSet(HostState.self))
    case .vcpus, .gpus, .machines: .number(.count)
    case .memory: .number(.mebibytes)
    case .disk: .number(.gibibytes)
    case .vcpusAllocated, .memoryAllocated, .diskAllocated, .gpusAllocated, .cpuLoad,
      .memoryLoad:
      .number(.load)
    }
  }
}

extension HostMachine: Listed {
  package typealias Field = HostField

  package static var subject: Subject { .hosts }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .name: .stated(name)
    case .place: .stated(place)
    case .site: .stated(site)
    case .rack: .identified(rack)
    case .state: .stated(state)
    case .vcpus: .number(capacity.vcpus)
    case .memory: .number(capacity.memoryMiB)
    case .disk: .number(capacity.diskGiB)
    case .gpus: .number(capacity.gpus)
    case .vcpusAllocated: .share(allocated, of: capacity, .vcpu)
    case .memoryAllocated: .share(allocated, of: capacity, .memory)
    case .diskAllocated: .share(allocated, of: capacity, .disk)
    case .gpusAllocated: .share(allocated, of: capacity, .gpu)
    case .machines: .number(machines)
    case .cpuLoad: .load(cpuLoadAtWork)
    case .memoryLoad: .load(memoryLoadAtWork)
    }
  }
}

extension FieldValue {
  /// A load of 0...1 in millionths; absent where nobody has said.
  package static func load(_ share: Double?) -> Self {
    share.map { .number(Int(($0 * 1_000_000).rounded())) } ?? .absent
  }

  /// The share of a whole that is taken, in whole millionths; absent where there is no whole.
  package static func share(_ taken: Resources, of whole: Resources, _ kind: ResourceKind) -> Self {
    taken.millionths(of: whole, kind).map(Self.number) ?? .absent
  }
}
