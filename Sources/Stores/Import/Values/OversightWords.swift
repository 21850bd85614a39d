import Domain

/// The words of files of instalments, legal files, shrines, projects and investigations.
enum OversightWords {
  static let stage = WordTable<CollectionStage>([
    .none: ["بدون اقدام"],
    .notice: ["اخطاریه", "اخطار"],
    .declaration: ["اظهارنامه"],
    .lawsuit: ["دعوی", "دادخواست"],
    .forgiven: ["بخشوده", "بخشودگی"],
  ])

  static let subject = WordTable<LegalSubject>([
    .encroachment: ["رفع تصرف", "تصرف"],
    .dispossession: ["خلع ید"],
    .arrears: ["اجور معوقه", "معوقه"],
    .proofOfWaqf: ["اثبات وقفیت"],
    .deedAnnulment: ["ابطال سند"],
    .other: ["سایر"],
  ])

  static let fileState = WordTable<LegalFileState>([
    .opened: ["تشکیل پرونده", "تشکیل"],
    .beforeCourt: ["در حال رسیدگی", "رسیدگی"],
    .appealed: ["تجدیدنظر"],
    .enforcement: ["اجرای حکم", "اجرا"],
    .settled: ["مختومه"],
  ])

  static let shrineKind = WordTable<ShrineKind>([
    .imamzadeh: ["امامزاده"],
    .other: ["سایر"],
  ])

  static let projectState = WordTable<ProjectState>([
    .planned: ["در دست برنامه‌ریزی", "برنامه‌ریزی"],
    .underWay: ["در حال اجرا", "اجرا"],
    .halted: ["متوقف"],
    .finished: ["پایان‌یافته", "پایان یافته"],
  ])

  static let investigationState = WordTable<InvestigationState>([
    .awaited: ["در انتظار صورت‌حساب", "در انتظار"],
    .filed: ["تسلیم‌شده", "تسلیم شده"],
    .underReview: ["در حال رسیدگی", "رسیدگی"],
    .returned: ["دارای نقص", "نقص"],
    .cleared: ["مفاصاحساب صادرشده", "مفاصاحساب"],
  ])
}
