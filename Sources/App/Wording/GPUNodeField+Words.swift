package import Domain
package import Persian

extension GPUNodeField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد")
    case .host: wording.term("میزبان", "host")
    case .site: wording.term("مرکز", "site", "مرکز داده", "سایت")
    case .model: wording.term("مدل", "model")
    case .gpus: wording.term("گرافیک", "gpus", "gpu")
    case .allocated: wording.term("تخصیص", "allocated")
    case .memory: wording.term("حافظه", "memory")
    case .state: wording.term("وضعیت", "state", "status")
    case .purpose: wording.term("کاربری", "purpose")
    case .driver: wording.term("راه‌انداز", "driver")
    case .running: wording.term("اجرا", "running", "در حال اجرا")
    case .waiting: wording.term("صف", "waiting", "در صف")
    case .idleSince: wording.term("بلااستفاده", "idle", "بلااستفاده از")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    guard self == .state else { return nil }
    return GPUNodeState(rawValue: code).map(wording.name)
  }
}
