package import Domain
package import Persian

extension TenantField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .name: wording.term("نام", "name", "دستگاه", "agency")
    case .tightest: wording.term("سهمیه", "quota", "پرترین سهمیه", "tightest")
    case .vcpuShare: wording.term("هسته", "vcpu")
    case .memoryShare: wording.term("حافظه", "memory", "ram")
    case .diskShare: wording.term("دیسک", "disk")
    case .gpuShare: wording.term("گرافیک", "gpu", "پردازنده گرافیکی")
    case .machines: wording.term("ماشین", "machines")
    case .cpuLoad: wording.term("پردازنده", "cpu", "مصرف پردازنده")
    case .memoryLoad: wording.term("مصرف‌حافظه", "memoryUse")
    case .vcpuQuota: wording.term("سهمیه‌هسته", "vcpuQuota")
    case .memoryQuota: wording.term("سهمیه‌حافظه", "memoryQuota")
    case .diskQuota: wording.term("سهمیه‌دیسک", "diskQuota")
    case .gpuQuota: wording.term("سهمیه‌گرافیک", "gpuQuota")
    case .vcpusAllocated: wording.term("تخصیص‌هسته", "vcpuAllocated", "تخصیص", "allocated")
    case .memoryAllocated: wording.term("تخصیص‌حافظه", "memoryAllocated")
    case .diskAllocated: wording.term("تخصیص‌دیسک", "diskAllocated")
    case .gpusAllocated: wording.term("تخصیص‌گرافیک", "gpuAllocated")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? { nil }
}
