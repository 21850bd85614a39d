package import Domain
package import Persian

extension HostField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .name: wording.term("نام", "name", "میزبان", "host")
    case .place: wording.term("جا", "place")
    case .site: wording.term("مرکز", "site", "مرکز داده", "سایت")
    case .rack: wording.term("رک", "rack")
    case .state: wording.term("وضعیت", "state", "status")
    case .vcpus: wording.term("هسته", "vcpu")
    case .memory: wording.term("حافظه", "memory", "ram")
    case .disk: wording.term("دیسک", "disk")
    case .gpus: wording.term("گرافیک", "gpu", "پردازنده گرافیکی")
    case .vcpusAllocated: wording.term("تخصیص‌هسته", "vcpuAllocated", "تخصیص", "allocated")
    case .memoryAllocated: wording.term("تخصیص‌حافظه", "memoryAllocated")
    case .diskAllocated: wording.term("تخصیص‌دیسک", "diskAllocated")
    case .gpusAllocated: wording.term("تخصیص‌گرافیک", "gpuAllocated")
    case .machines: wording.term("ماشین", "machines")
    case .cpuLoad: wording.term("پردازنده", "cpu", "مصرف پردازنده")
    case .memoryLoad: wording.term("مصرف‌حافظه", "memoryUse")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    self == .state ? HostState(rawValue: code).map(wording.name) : nil
  }
}
