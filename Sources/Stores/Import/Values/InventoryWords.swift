import Domain

/// The words of files of the cloud's inventory; those of OpenStack among them.
enum InventoryWords {
  static let siteRole = WordTable<SiteRole>([
    .main: ["اصلی", "primary"],
    .backup: ["پشتیبان", "secondary", "dr"],
  ])

  static let link = WordTable<LinkState>([
    .up: ["برقرار", "وصل"],
    .degraded: ["کارکرد ناقص", "ناقص"],
    .down: ["قطع"],
  ])

  static let volumeState = WordTable<VolumeState>([
    .available: ["متصل‌نشده", "آزاد", "unattached"],
    .inUse: ["متصل", "attached"],
    .creating: ["در حال ساخت", "downloading"],
    .changing: [
      "در حال تغییر", "reserved", "attaching", "detaching", "extending", "retyping", "uploading",
      "awaiting-transfer",
    ],
    .backingUp: ["در حال پشتیبان‌گیری", "restoring-backup"],
    .maintenance: ["در حال نگهداشت", "نگهداری"],
    .deleting: ["در حال حذف"],
    .error: [
      "خطا", "error_deleting", "error_backing-up", "error_restoring", "error_extending",
    ],
  ])
}
