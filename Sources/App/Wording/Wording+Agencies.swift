import Domain
import Persian

// What agencies and their fields are called.
extension Wording {
  func title(_ field: TenantField) -> CleanText {
    switch field {
    case .code: code
    case .name: agency
    case .tightest: tightestQuota
    case .vcpuShare: name(ResourceKind.vcpu)
    case .memoryShare: name(ResourceKind.memory)
    case .diskShare: name(ResourceKind.disk)
    case .gpuShare: name(ResourceKind.gpu)
    case .machines: machines
    case .cpuLoad: title(VirtualMachineField.cpuLoad)
    case .memoryLoad: title(VirtualMachineField.memoryLoad)
    case .vcpuQuota: quota(.vcpu)
    case .memoryQuota: quota(.memory)
    case .diskQuota: quota(.disk)
    case .gpuQuota: quota(.gpu)
    case .vcpusAllocated: allocated(.vcpu)
    case .memoryAllocated: allocated(.memory)
    case .diskAllocated: allocated(.disk)
    case .gpusAllocated: allocated(.gpu)
    }
  }

  /// How much of a kind is granted.
  func quota(_ kind: ResourceKind) -> CleanText {
    say("سهمیه \(name(kind))", "\(name(kind)) quota")
  }

  var noQuota: CleanText { say("بی‌سقف", "no limit") }

  /// A kind of capacity and how much of its quota is taken.
  func name(_ tightest: (kind: ResourceKind, share: Double)) -> CleanText {
    "\(name(tightest.kind)) \(numerals.percent(tightest.share))"
  }
}
