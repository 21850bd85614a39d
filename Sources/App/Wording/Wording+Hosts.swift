import Domain
import Persian

// What physical hosts and their fields are called.
extension Wording {
  func title(_ field: HostField) -> CleanText {
    switch field {
    case .name: host
    case .place: say("جا", "Place")
    case .site: site
    case .rack: rack
    case .state: status
    case .vcpus: "vCPU"
    case .memory: memory
    case .disk: disk
    case .gpus: gpu
    case .vcpusAllocated: allocated(.vcpu)
    case .memoryAllocated: allocated(.memory)
    case .diskAllocated: allocated(.disk)
    case .gpusAllocated: allocated(.gpu)
    case .machines: machines
    case .cpuLoad: title(VirtualMachineField.cpuLoad)
    case .memoryLoad: title(VirtualMachineField.memoryLoad)
    }
  }

  /// What is promised of a kind.
  func allocated(_ kind: ResourceKind) -> CleanText {
    say("تخصیص \(name(kind))", "\(name(kind)) allocated")
  }

  /// An amount held of one that there is, and the share of it where there is any.
  func held(_ taken: Int, of whole: Int, _ kind: ResourceKind) -> CleanText {
    let amounts: CleanText = "\(amount(kind, taken)) \(of) \(amount(kind, whole))"
    guard whole > 0 else { return amounts }
    return "\(amounts) · \(numerals.percent(Double(taken) / Double(whole)))"
  }

  /// The same in the fewest words: without what there is of it.
  func brieflyHeld(_ taken: Int, of whole: Int, _ kind: ResourceKind) -> CleanText? {
    guard whole > 0 else { return nil }
    return "\(amount(kind, taken)) · \(numerals.percent(Double(taken) / Double(whole)))"
  }
}
