import Domain

/// The words of a leases file.
enum LeaseWords {
  static let kind = WordTable<LeaseKind>([
    .first: ["اولیه", "اجاره اولیه"],
    .renewal: ["تمدید"],
    .adjustment: ["تعدیل"],
  ])

  static let state = WordTable<LeaseState>([
    .draft: ["پیش‌نویس"],
    .valuation: ["کارشناسی", "در حال کارشناسی"],
    .auction: ["مزایده", "در مزایده"],
    .current: ["جاری"],
    .holdover: ["متصرف بدون قرارداد"],
    .terminated: ["فسخ‌شده", "فسخ شده", "فسخ"],
    .vacated: ["تخلیه‌شده", "تخلیه شده", "تخلیه"],
    .dispute: ["در دعوی", "دعوی"],
    .winnerDetermined: ["برنده تعیین‌شده", "برنده تعیین شده"],
    .contractDrawing: ["تنظیم سند"],
    .renewed: ["تمدیدشده", "تمدید شده"],
    .opinionNotified: ["نظر کارشناس ابلاغ‌شده"],
  ])
}
