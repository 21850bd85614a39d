package import Domain
package import Persian

extension SecurityFindingField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "id")
    case .title: wording.term("عنوان", "title", "یافته", "finding")
    case .severity: wording.term("شدت", "severity")
    case .exploited: wording.term("سوءاستفاده", "exploited", "kev")
    case .reference: wording.term("ارجاع", "reference", "cve")
    case .asset: wording.term("دارایی", "asset", "میزبان", "host", "ماشین", "machine")
    case .tenant: wording.term("دستگاه", "agency")
    case .source: wording.term("منبع", "source", "پویشگر", "scanner")
    case .found: wording.term("یافتن", "found")
    case .deadline: wording.term("مهلت", "deadline", "due")
    case .closed: wording.term("بستن", "closed")
    case .state: wording.term("وضعیت", "state", "status")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .severity: FindingSeverity(rawValue: code).map(wording.name)
    case .exploited: YesNo(rawValue: code).map(wording.name)
    case .state: FindingState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}

extension UserAccountField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "id")
    case .name: wording.term("نام", "name", "حساب", "account")
    case .tenant: wording.term("دستگاه", "agency")
    case .privileged: wording.term("ویژه", "privileged", "دسترسی ویژه", "admin")
    case .mfa: wording.term("چندمرحله‌ای", "mfa")
    case .keyCreated: wording.term("کلید", "key", "ساخت کلید")
    case .lastLogin: wording.term("ورود", "login", "آخرین ورود")
    case .failedLogins: wording.term("ناموفق", "failed", "ورود ناموفق")
    case .state: wording.term("وضعیت", "state", "status")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? {
    switch self {
    case .privileged: YesNo(rawValue: code).map(wording.name)
    case .mfa: MFAState(rawValue: code).map(wording.name)
    case .state: AccountState(rawValue: code).map(wording.name)
    default: nil
    }
  }
}

extension HostBenchmarkField: WordedField {
  package func title(in wording: Wording) -> CleanText { wording.title(self) }

  package func filterName(in wording: Wording) -> FilterName {
    switch self {
    case .code: wording.term("شناسه", "code", "کد", "id")
    case .host: wording.term("میزبان", "host", "ماشین", "machine")
    case .name: wording.term("معیار", "benchmark")
    case .passed: wording.term("برآورده", "passed")
    case .failed: wording.term("برآورده‌نشده", "failed", "مردود")
    case .notApplicable: wording.term("نامربوط", "na")
    case .checked: wording.term("سنجش", "checked")
    case .system: wording.term("سیستم‌عامل", "os")
    case .supportEnds: wording.term("پشتیبانی", "support", "پایان پشتیبانی")
    }
  }

  package func name(of code: Int, in wording: Wording) -> CleanText? { nil }
}
