import Domain

extension ImportKind {
  static let backupColumns: [ColumnRule] = [
    .required(.code, "uuid", "id", "backup_id", "کد", "شناسه", "شناسه پشتیبان"),
    .optional(.name, "backup", "نام", "پشتیبان", "نام پشتیبان"),
    .required(.tenantCode, "project_id", "tenant_id", "کد دستگاه", "شناسه پروژه"),
    .optional(.machineCode, "server_id", "شناسه ماشین", "کد ماشین"),
    .optional(.volumeCode, "volume_id", "شناسه دیسک", "کد دیسک"),
    .required(.kind, "type", "backup_type", "نوع", "نوع پشتیبان"),
    .required(.state, "status", "وضعیت"),
    .optional(.finished, "finished_at", "completed_at", "پایان", "زمان پایان", "تاریخ پایان"),
    .optional(.size, "size", "size_gb", "اندازه", "اندازه (گیگابایت)"),
    .optional(.keptUntil, "expires_at", "retention_until", "نگهداری تا", "تاریخ انقضا"),
    .optional(.site, "data_centre", "location", "مرکز داده", "محل", "سایت"),
    .optional(
      .restored, "restored_at", "restore_test", "آخرین آزمون بازیابی", "آزمون بازیابی"),
  ]

  static let imageColumns: [ColumnRule] = [
    .required(.code, "uuid", "id", "image_id", "کد", "شناسه", "شناسه تصویر"),
    .required(.name, "image", "نام", "تصویر سیستم", "نام تصویر"),
    .required(.system, "os", "os_distro", "سیستم‌عامل", "سیستم عامل"),
    .optional(.version, "os_version", "نسخه"),
    .optional(.supportEnd, "eol", "end_of_support", "پایان پشتیبانی", "تاریخ پایان پشتیبانی"),
    .required(.size, "size", "size_gb", "اندازه", "اندازه (گیگابایت)"),
    .required(.state, "status", "وضعیت"),
    .required(.visibility, "دسترسی", "سطح دسترسی"),
    .optional(.tenantCode, "owner", "project_id", "کد دستگاه", "شناسه پروژه"),
    .required(.created, "created_on", "created_at", "تاریخ ساخت", "ساخته‌شده"),
    .optional(.lastUsed, "last_used_at", "آخرین استفاده", "تاریخ آخرین استفاده"),
  ]

  static let networkColumns: [ColumnRule] = [
    .required(.code, "uuid", "id", "network_id", "کد", "شناسه", "شناسه شبکه"),
    .optional(.name, "network", "نام", "شبکه", "نام شبکه"),
    .required(.tenantCode, "project_id", "tenant_id", "کد دستگاه", "شناسه پروژه"),
    .optional(.site, "data_centre", "zone", "مرکز داده", "مرکز", "سایت"),
    .required(.prefix, "prefix", "subnet", "بازه نشانی", "زیرشبکه"),
    .optional(.vlan, "vlan_id", "segmentation_id", "شماره VLAN", "شبکه مجازی"),
    .required(.kind, "type", "network_type", "نوع", "نوع شبکه"),
    .optional(.addresses, "total_ips", "addresses_total", "نشانی‌ها", "شمار نشانی"),
    .optional(.addressesUsed, "used_ips", "used", "نشانی‌های استفاده‌شده", "استفاده‌شده"),
    .required(.state, "status", "وضعیت"),
  ]

  static let gpuNodeColumns: [ColumnRule] = [
    .required(.code, "id", "node", "node_id", "کد", "شناسه", "شناسه گره"),
    .required(.host, "hostname", "host_name", "میزبان", "نام میزبان"),
    .optional(.site, "data_centre", "zone", "مرکز داده", "مرکز", "سایت"),
    .required(.model, "gpu_model", "مدل", "مدل GPU"),
    .required(.gpus, "gpu", "gpu_count", "شمار GPU", "پردازنده گرافیکی"),
    .required(.allocated, "gpus_allocated", "gpu_allocated", "تخصیص", "تخصیص‌یافته"),
    .optional(.gpuMemory, "gpu_memory_gb", "gpu_memory", "حافظه هر GPU", "حافظه GPU"),
    .required(.state, "status", "وضعیت"),
    .optional(.purpose, "partition", "کاربری"),
    .optional(.driver, "driver", "راه‌انداز", "نسخه راه‌انداز"),
    .optional(.running, "running", "کار در حال اجرا", "کارهای در حال اجرا"),
    .optional(.waiting, "waiting", "pending", "کار در صف", "کارهای در صف"),
    .optional(.idleSince, "idle", "بلااستفاده از"),
  ]
}
