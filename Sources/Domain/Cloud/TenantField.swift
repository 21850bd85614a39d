/// The fields agencies are listed by.
package enum TenantField: Int, RecordField {
  case code = 1
  case name
  /// Of the kind of capacity nearest to its quota.
  case tightest
  case vcpuShare
  case memoryShare
  case diskShare
  case gpuShare
  case machines
  case cpuLoad
  case memoryLoad
  case vcpuQuota
  case memoryQuota
  case diskQuota
  case gpuQuota
  case vcpusAllocated
  case memoryAllocated
  case diskAllocated
  case gpusAllocated

  package var content: FieldContent {
    switch self {
    case .code: .code
    case .name: .text
    case .tightest, .vcpuShare, .memoryShare, .diskShare, .gpuShare, .cpuLoad, .memoryLoad:
      .number(.load)
    case .machines, .vcpuQuota, .gpuQuota, .vcpusAllocated, .gpusAllocated: .number(.count)
    case .memoryQuota, .memoryAllocated: .number(.mebibytes)
    case .diskQuota, .diskAllocated: .number(.gibibytes)
    }
  }
}

extension Tenant: Listed {
  package typealias Field = TenantField

  package static var subject: Subject { .tenants }

  package func value(_ field: Field) -> FieldValue {
    switch field {
    case .code: .identified(code)
    case .name: .stated(name)
    case .tightest:
      ResourceKind.allCases.compactMap { allocated.millionths(of: quota, $0) }.max()
        .map(FieldValue.number) ?? .absent
    case .vcpuShare: .share(allocated, of: quota, .vcpu)
    case .memoryShare: .share(allocated, of: quota, .memory)
    case .diskShare: .share(allocated, of: quota, .disk)
    case .gpuShare: .share(allocated, of: quota, .gpu)
    case .machines: .number(machines)
    case .cpuLoad: .load(cpuLoad)
    case .memoryLoad: .load(memoryLoad)
    case .vcpuQuota: granted(.vcpu)
    case .memoryQuota: granted(.memory)
    case .diskQuota: granted(.disk)
    case .gpuQuota: granted(.gpu)
    case .vcpusAllocated: .number(allocated.vcpus)
    case .memoryAllocated: .number(allocated.memoryMiB)
    case .diskAllocated: .number(allocated.diskGiB)
    case .gpusAllocated: .number(allocated.gpus)
    }
  }

  /// Its quota of a kind; absent where there is no limit.
  private func granted(_ kind: ResourceKind) -> FieldValue {
    quota[kind] > 0 ? .number(quota[kind]) : .absent
  }
}
