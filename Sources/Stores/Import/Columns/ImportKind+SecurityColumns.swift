import Domain

extension ImportKind {
  static let findingColumns: [ColumnRule] = [
    .required(.code, "id", "finding", "finding_id", "کد", "شناسه", "شماره یافته"),
    .required(.title, "name", "summary", "عنوان", "یافته", "شرح کوتاه"),
    .required(.severity, "risk", "شدت", "شدت خطر"),
    .optional(.exploited, "kev", "known_exploited", "سوءاستفاده شناخته", "سوءاستفاده‌شده"),
    .optional(.reference, "cve", "cve_id", "ارجاع", "مرجع"),
    .optional(.asset, "host", "hostname", "machine", "دارایی", "میزبان", "ماشین"),
    .optional(.tenantCode, "project_id", "کد دستگاه", "شناسه پروژه"),
    .optional(.source, "scanner", "tool", "منبع", "پویشگر"),
    .required(.found, "found_on", "first_seen", "detected", "تاریخ یافتن", "یافته‌شده در"),
    .optional(.closed, "closed_on", "fixed_on", "remediated", "تاریخ بستن", "بسته‌شده در"),
    .optional(.state, "status", "وضعیت"),
  ]

  static let userAccountColumns: [ColumnRule] = [
    .required(.code, "id", "user_id", "username", "login", "کد", "شناسه", "نام کاربری"),
    .optional(.name, "full_name", "display_name", "نام", "نام صاحب حساب"),
    .optional(.tenantCode, "project_id", "کد دستگاه", "شناسه پروژه"),
    .optional(.privileged, "admin", "is_admin", "دسترسی ویژه", "ممتاز"),
    .required(.mfa, "mfa_enabled", "two_factor", "احراز هویت چندمرحله‌ای", "چندمرحله‌ای"),
    .optional(.keyCreated, "key_created_on", "access_key_created", "تاریخ کلید", "ساخت کلید"),
    .optional(.lastLogin, "last_login_on", "last_seen", "آخرین ورود", "تاریخ آخرین ورود"),
    .optional(
      .failedLogins, "failed_logins_24h", "ورود ناموفق", "ورود ناموفق ۲۴ ساعت"),
    .required(.state, "status", "enabled", "وضعیت"),
  ]

  static let benchmarkColumns: [ColumnRule] = [
    .optional(.code, "id", "report_id", "کد", "شناسه"),
    .required(.host, "hostname", "machine", "asset", "میزبان", "نام میزبان", "ماشین"),
    .required(.benchmark, "profile", "benchmark_name", "معیار", "نام معیار"),
    .required(.passed, "pass", "برآورده", "پذیرفته"),
    .required(.failed, "fail", "برآورده‌نشده", "مردود"),
    .optional(.notApplicable, "na", "n_a", "نامربوط", "بی‌کاربرد"),
    .required(.checked, "checked_on", "scanned", "date", "تاریخ سنجش", "سنجیده‌شده در"),
    .optional(.system, "os", "operating_system", "سیستم‌عامل", "سیستم عامل"),
    .optional(
      .supportEnd, "os_support_ends", "support_ends", "end_of_support", "eol", "پایان پشتیبانی",
      "پایان پشتیبانی سیستم‌عامل"),
  ]
}
