package import Domain
package import Persian

extension CloudProjectField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .name: wording.term("نام", "name", "پروژه", "project")
    case .tenant: wording.term("دستگاه", "agency")
    case .state: wording.term("وضعیت", "state", "status")
    case .created: wording.term("ساخت", "created", "ساخته‌شده")
    case .tightest: wording.term("سهمیه", "quota", "پرترین سهمیه")
    case .vcpus: wording.term("هسته", "vcpu")
    case .memory: wording.term("حافظه", "memory", "ram")
    case .disk: wording.term("دیسک", "disk")
    case .gpus: wording.term("گرافیک", "gpu", "پردازنده گرافیکی")
    case .vcpuQuota: wording.term("سهمیه‌هسته", "vcpuQuota")
    case .memoryQuota: wording.term("سهمیه‌حافظه", "memoryQuota")
    case .diskQuota: wording.term("سهمیه‌دیسک", "diskQuota")
    case .gpuQuota: wording.term("سهمیه‌گرافیک", "gpuQuota")
    case .machines: wording.term("ماشین", "machines")
    case .cpuUse: wording.term("پردازنده", "cpu", "مصرف پردازنده")
    case .memoryUse: wording.term("مصرف‌حافظه", "memoryUse")
    case .grants: wording.term("جمع‌سهمیه", "grants")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .state: CloudProjectState(rawValue: code).map(wording.name)
    case .grants: GrantStanding(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
