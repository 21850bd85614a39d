import Canvas
package import Domain
package import Persian

/// What the cloud's security is told in.
extension Wording {
  package var security: CleanText { say("وضعیت امنیت", "Security") }
  var findings: CleanText { say("یافته‌های امنیتی", "Security findings") }
  var userAccounts: CleanText { say("حساب‌های کاربری", "User accounts") }
  var benchmarks: CleanText { say("سنجش‌های پیکربندی", "Configuration checks") }

  var securityGroup: CleanText { say("گروه", "Group") }
  package var securityMeasure: CleanText { say("سنجه", "Measure") }
  package var securityCount: CleanText { say("شمار", "Count") }
  package var securityWorst: CleanText { say("بدترین", "Worst") }
  package var securityLimit: CleanText { say("مرز", "Limit") }
  var securitySource: CleanText { say("منبع و عمر داده", "Source and age") }
  var servers: CleanText { say("کارسازها", "Servers") }
  var ownStore: CleanText { say("مخزن", "the store") }
  var notKnownOf: CleanText { say("نامشخص", "Not known of") }
  var whatToDo: CleanText { say("کار بعدی", "What to do") }

  func imported(_ age: CleanText) -> CleanText { say("فایل، \(age)", "file, \(age)") }

  package func name(_ group: SecurityGroup) -> CleanText {
    switch group {
    case .findings: say("یافته‌ها", "Findings")
    case .accounts: say("حساب‌ها", "Accounts")
    case .hosts: say("میزبان‌ها", "Hosts")
    case .certificates: say("گواهی‌ها", "Certificates")
    }
  }

  package func title(_ measure: SecurityMeasure) -> CleanText {
    switch measure {
    case .exploitedOverdue: say("سوءاستفاده‌شده، گذشته از مهلت", "Exploited, past deadline")
    case .criticalOverdue: say("یافته بحرانی، گذشته از مهلت", "Critical, past deadline")
    case .highOverdue: say("یافته شدید، گذشته از مهلت", "High, past deadline")
    case .criticalOpen: say("یافته بحرانی باز", "Critical findings open")
    case .highOpen: say("یافته شدید باز", "High findings open")
    case .mediumOpen: say("یافته متوسط باز", "Medium findings open")
    case .lowOpen: say("یافته کم‌خطر باز", "Low findings open")
    case .privilegedWithoutMFA:
      say("حساب ویژه بی ورود چندمرحله‌ای", "Privileged, without MFA")
    case .withoutMFA: say("حساب فعال بی ورود چندمرحله‌ای", "Active accounts without MFA")
    case .mfaUnknown: say("ورود چندمرحله‌ای نامشخص", "Accounts, MFA not known")
    case .oldKeys: say("حساب با کلید کهنه", "Accounts with an old key")
    case .dormant: say("حساب فعالِ بی‌استفاده", "Active accounts not used")
    case .failedLogins: say("حساب با ورود ناموفق بسیار", "Accounts, many failed logins")
    case .benchmarkFailures: say("سنجش با بند برآورده‌نشده", "Checks with failures")
    case .unsupportedSystems: say("سیستم‌عامل بی‌پشتیبانی", "Operating system unsupported")
    case .oldChecks: say("سنجش کهنه", "Checks too old")
    case .certificatesEnded: say("گواهی منقضی‌شده", "Certificates expired")
    case .certificates7Days:
      say("گواهی، پایان تا \(days(7))", "Certificates, ending in \(days(7))")
    case .certificates14Days:
      say(
        "گواهی، پایان در \(numerals.integer(8)) تا \(days(14))",
        "Certificates, \(numerals.integer(8)) to \(days(14)) left")
    case .certificates30Days:
      say(
        "گواهی، پایان در \(numerals.integer(15)) تا \(days(30))",
        "Certificates, \(numerals.integer(15)) to \(days(30)) left")
    }
  }

  /// The limit a measure is held to, with who sets it.
  package func limit(of measure: SecurityMeasure) -> CleanText {
    switch measure {
    case .exploitedOverdue: "\(days(SecurityLimits.exploitedDays)) · CISA 22-01"
    case .criticalOverdue, .criticalOpen: "\(days(SecurityLimits.criticalDays)) · CISA 19-02"
    case .highOverdue, .highOpen: "\(days(SecurityLimits.highDays)) · CISA 19-02"
    case .mediumOpen, .lowOpen: say("بی مهلت", "no deadline")
    case .privilegedWithoutMFA, .withoutMFA, .mfaUnknown, .benchmarkFailures: say("هیچ", "none")
    case .oldKeys: days(SecurityLimits.keyDays)
    case .dormant: days(SecurityLimits.loginDays)
    case .failedLogins:
      say(
        "\(numerals.integer(SecurityLimits.failedLogins)) در ۲۴ ساعت",
        "\(numerals.integer(SecurityLimits.failedLogins)) in 24 hours")
    case .unsupportedSystems: say("پایان پشتیبانی", "end of support")
    case .oldChecks: days(SecurityLimits.checkDays)
    case .certificatesEnded: say("پایان اعتبار", "last valid day")
    case .certificates7Days: days(7)
    case .certificates14Days: days(14)
    case .certificates30Days: days(30)
    }
  }

  /// What to do next about what a measure counts.
  func remedy(of measure: SecurityMeasure) -> CleanText {
    switch measure {
    case .exploitedOverdue, .criticalOverdue, .highOverdue:
      say("وصله یا جدا کردن همین امروز", "patch or isolate today")
    case .criticalOpen, .highOpen: say("وصله پیش از مهلت", "patch before the deadline")
    case .mediumOpen, .lowOpen: say("در نوبت وصله", "with the next round of patches")
    case .privilegedWithoutMFA, .withoutMFA:
      say("روشن کردن یا غیرفعال کردن حساب", "turn it on, or disable the account")
    case .mfaUnknown: say("پرسیدن از مدیر حساب‌ها", "ask who runs the accounts")
    case .oldKeys: say("ساخت کلید تازه", "make a new key")
    case .dormant: say("غیرفعال کردن یا پرسیدن", "disable, or ask the owner")
    case .failedLogins: say("بررسی نشانی‌های مبدأ", "look where they come from")
    case .benchmarkFailures: say("درست کردن پیکربندی", "mend the configuration")
    case .unsupportedSystems: say("ارتقای سیستم‌عامل", "upgrade the system")
    case .oldChecks: say("سنجش دوباره", "check again")
    case .certificatesEnded, .certificates7Days, .certificates14Days, .certificates30Days:
      say("تمدید گواهی", "renew the certificate")
    }
  }

  /// What is overdue, then what is open and bad.
  package func summary(of posture: SecurityPosture) -> CleanText {
    guard posture[.criticalOpen].isKnown else {
      return say("یافته‌ای وارد نشده است", "No finding was ever imported")
    }
    let (overdue, urgent) = (
      numerals.integer(posture.overdue), numerals.integer(posture.urgent)
    )
    let (critical, high) = (
      numerals.integer(posture[.criticalOpen].count), numerals.integer(posture[.highOpen].count)
    )
    return say(
      "گذشته از مهلت: \(overdue)، فوری از آن‌ها: \(urgent)؛ باز: بحرانی \(critical)، شدید \(high)",
      "Past deadline: \(overdue), urgent of these: \(urgent); open: critical \(critical), high \(high)"
    )
  }

  func overdue(findings count: Int, urgent: Int) -> CleanText {
    let (all, some) = (numerals.integer(count), numerals.integer(urgent))
    let tail =
      urgent == 0 ? "" : say("؛ \(some) بحرانی یا سوءاستفاده‌شده", "; \(some) critical or exploited")
    return say(
      "\(all) یافته امنیتی از مهلت خود گذشته است\(tail)",
      count == 1
        ? "1 security finding is past its deadline\(tail)"
        : "\(all) security findings are past their deadlines\(tail)")
  }

  /// The worst of what was counted, as of a day.
  package func said(_ worst: SecurityExtreme, on today: Day) -> CleanText {
    switch worst {
    case .since(let day): days(today - day)
    case .ends(let day): RelativeTime.until(days: day - today, language)
    case .most(let number): numerals.integer(number)
    }
  }

  package func name(_ standing: SecurityStanding) -> CleanText { state(StateMark(standing)) }

  package func count(_ count: Int, of total: Int) -> CleanText {
    say(
      "\(numerals.integer(count)) از \(numerals.integer(total))",
      "\(numerals.integer(count)) of \(numerals.integer(total))")
  }

  /// From where on a figure of a server needs a person.
  func limit(of query: MetricQuery) -> CleanText {
    guard let limit = query.thresholds?.warning ?? query.thresholds?.critical else { return dash }
    return value(limit, query.unit)
  }

  package func name(_ answer: YesNo) -> CleanText {
    switch answer {
    case .yes: say("بله", "yes")
    case .no: say("خیر", "no")
    }
  }

  func name(_ severity: FindingSeverity) -> CleanText {
    switch severity {
    case .critical: say("بحرانی", "critical")
    case .high: say("شدید", "high")
    case .medium: say("متوسط", "medium")
    case .low: say("کم‌خطر", "low")
    }
  }

  func name(_ state: FindingState) -> CleanText {
    switch state {
    case .open: say("باز", "open")
    case .accepted: say("پذیرفته‌شده", "accepted")
    case .closed: say("بسته", "closed")
    case .falsePositive: say("نادرست", "false positive")
    }
  }

  func name(_ state: MFAState) -> CleanText {
    switch state {
    case .on: say("روشن", "on")
    case .off: say("خاموش", "off")
    case .unknown: say("نامشخص", "unknown")
    }
  }

  func name(_ state: AccountState) -> CleanText {
    switch state {
    case .active: say("فعال", "active")
    case .disabled: say("غیرفعال", "disabled")
    }
  }
}
