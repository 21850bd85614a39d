import Domain
import Persian

// What heads the columns of findings, accounts and checks of configurations.
extension Wording {
  func title(_ field: SecurityFindingField) -> CleanText {
    switch field {
    case .code: code
    case .title: say("یافته", "Finding")
    case .severity: say("شدت", "Severity")
    case .exploited: say("سوءاستفاده‌شده", "Known exploited")
    case .reference: say("ارجاع", "Reference")
    case .asset: say("دارایی", "Asset")
    case .tenant: agency
    case .source: say("منبع", "Source")
    case .found: say("یافته‌شده", "Found")
    case .deadline: say("مهلت", "Deadline")
    case .closed: say("بسته‌شده", "Closed")
    case .state: status
    }
  }

  func title(_ field: UserAccountField) -> CleanText {
    switch field {
    case .code: code
    case .name: say("حساب", "Account")
    case .tenant: agency
    case .privileged: say("دسترسی ویژه", "Privileged")
    case .mfa: say("چندمرحله‌ای", "MFA")
    case .keyCreated: say("ساخت کلید", "Key created")
    case .lastLogin: say("آخرین ورود", "Last login")
    case .failedLogins: say("ورود ناموفق", "Failed logins")
    case .state: status
    }
  }

  func title(_ field: HostBenchmarkField) -> CleanText {
    switch field {
    case .code: code
    case .host: say("میزبان", "Host")
    case .name: say("معیار", "Benchmark")
    case .passed: say("برآورده", "Passed")
    case .failed: say("برآورده‌نشده", "Failed")
    case .notApplicable: say("نامربوط", "Not applicable")
    case .checked: say("روز سنجش", "Checked")
    case .system: say("سیستم‌عامل", "Operating system")
    case .supportEnds: say("پایان پشتیبانی", "Support ends")
    }
  }
}
