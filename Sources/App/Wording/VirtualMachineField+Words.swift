package import Domain
package import Persian

extension VirtualMachineField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .name: wording.term("نام", "name", "ماشین", "machine")
    case .tenant: wording.term("دستگاه", "agency")
    case .host: wording.term("میزبان", "host")
    case .state: wording.term("وضعیت", "state", "status")
    case .vcpus: wording.term("هسته", "vcpu")
    case .memory: wording.term("حافظه", "memory", "ram")
    case .disk: wording.term("دیسک", "disk")
    case .gpus: wording.term("گرافیک", "gpu", "پردازنده گرافیکی")
    case .address: wording.term("نشانی", "address", "ip")
    case .cpuLoad: wording.term("پردازنده", "cpu", "مصرف پردازنده")
    case .memoryLoad: wording.term("مصرف‌حافظه", "memoryUse")
    case .created: wording.term("ساخت", "created", "ساخته‌شده")
    case .code: wording.term("شناسه", "code", "کد", "uuid")
    case .role: wording.term("نقش", "role")
    case .lastBackup: wording.term("پشتیبان", "backup", "آخرین پشتیبان")
    case .project: wording.term("پروژه", "project")
    case .hypervisorName: wording.term("ابرناظر", "hypervisor", "domain")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .state: VirtualMachineState(rawValue: code).map(wording.name)
    case .role: MachineRole(rawValue: code).map(wording.name)
    default: nil
    }
  }
}
