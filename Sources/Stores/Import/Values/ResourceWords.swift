import Domain

/// The words of files of backups, images, networks and GPU nodes; those of OpenStack and Slurm among them.
enum ResourceWords {
  static let backupKind = WordTable<BackupKind>([
    .full: ["کامل"],
    .incremental: ["افزایشی", "inc", "differential"],
    .snapshot: ["تصویر لحظه‌ای", "snap"],
  ])

  static let backupState = WordTable<BackupState>([
    .running: ["در حال اجرا", "creating", "in-progress"],
    .done: ["انجام‌شده", "available", "completed", "success", "موفق"],
    .failed: ["ناموفق", "error", "خطا"],
    .expired: ["منقضی", "deleted", "حذف‌شده"],
  ])

  static let imageState = WordTable<SystemImageState>([
    .active: ["فعال"],
    .deactivated: ["غیرفعال"],
    .preparing: ["در حال آماده‌سازی", "queued", "saving", "uploading", "importing"],
    .deleting: ["در حال حذف", "pending_delete"],
    .deleted: ["حذف‌شده"],
    .error: ["خطا", "killed"],
  ])

  static let visibility = WordTable<ImageVisibility>([
    .public: ["همگانی", "عمومی", "community"],
    .shared: ["مشترک", "اشتراکی"],
    .private: ["خصوصی", "اختصاصی"],
  ])

  static let networkKind = WordTable<NetworkKind>([
    .provider: ["زیرساخت", "شبکه زیرساخت"],
    .tenant: ["دستگاه", "شبکه دستگاه", "project"],
    .external: ["بیرونی", "خارجی"],
  ])

  static let networkState = WordTable<NetworkState>([
    .up: ["برقرار", "وصل", "active"],
    .down: ["قطع", "build", "error"],
  ])

  static let gpuNodeState = WordTable<GPUNodeState>([
    .up: ["در کار", "idle", "mixed", "allocated"],
    .draining: ["در حال تخلیه", "drain", "drained"],
    .maintenance: ["در حال نگهداشت", "maint"],
    .down: ["از کار افتاده", "fail"],
  ])
}
