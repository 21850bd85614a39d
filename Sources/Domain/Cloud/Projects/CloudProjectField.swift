/// The fields projects of agencies are listed by.
package enum CloudProjectField: Int, RecordField {
  case code = 1
  case name
  case tenant
  case state
  case created
  /// The share taken of the quota it is nearest to.
  case tightest
  case vcpus
  case memory
  case disk
  case gpus
  case vcpuQuota
  case memoryQuota
  case diskQuota
  case gpuQuota
  case machines
  case cpuUse
  case memoryUse
  /// Whether its agency's projects were granted more than the agency.
  case grants

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name, .tenant: .text
    case .state: .word(CodeSet(CloudProjectState.self))
    case .grants: .word(CodeSet(GrantStanding.self))
    case .created: .day
    case .vcpus, .gpus, .vcpuQuota, .gpuQuota, .machines: .number(.count)
    case .memory, .memoryQuota: .number(.mebibytes)
    case .disk, .diskQuota: .number(.gibibytes)
    case .tightest, .cpuUse, .memoryUse: .number(.load)
    }
  }
}

extension CloudProject: Listed {
  package typealias Field = CloudProjectField

  package static var subject: Subject { .cloudProjects }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tenant: .stated(tenantName)
    case .state: .stated(state)
    case .created: .stated(created)
    case .tightest: millionths.map(FieldValue.number) ?? .absent
    case .vcpus: .number(use.allocated.vcpus)
    case .memory: .number(use.allocated.memoryMiB)
    case .disk: .number(use.allocated.diskGiB)
    case .gpus: .number(use.allocated.gpus)
    case .vcpuQuota: Self.limit(quota.vcpus)
    case .memoryQuota: Self.limit(quota.memoryMiB)
    case .diskQuota: Self.limit(quota.diskGiB)
    case .gpuQuota: Self.limit(quota.gpus)
    case .machines: .number(use.machines)
    case .cpuUse: Self.load(use.cpuLoad)
    case .memoryUse: Self.load(use.memoryLoad)
    case .grants: .stated(grants.standing)
    }
  }

  /// The share taken of the quota it is nearest to, in whole millionths; nil where it has no limit.
  private var millionths: Int? {
    ResourceKind.allCases.filter { quota[$0] > 0 }
      .map { use.allocated[$0] * 1_000_000 / quota[$0] }.max()
  }

  /// A quota of zero is "no limit".
  private static func limit(_ amount: Int) -> FieldValue { amount > 0 ? .number(amount) : .absent }

  private static func load(_ share: Double?) -> FieldValue {
    share.map { .number(Int(($0 * 1_000_000).rounded())) } ?? .absent
  }
}
