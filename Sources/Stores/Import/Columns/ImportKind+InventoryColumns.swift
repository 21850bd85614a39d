import Domain

extension ImportKind {
  static let volumeColumns: [ColumnRule] = [
    .required(.code, "uuid", "id", "volume_id", "کد", "شناسه", "شناسه دیسک"),
    .optional(.name, "display_name", "volume", "نام", "نام دیسک", "دیسک ابری"),
    .required(.tenantCode, "project_id", "tenant_id", "کد دستگاه", "شناسه پروژه"),
    .optional(.projectCode, "project", "کد پروژه", "پروژه"),
    .optional(.machineCode, "server_id", "attached_to", "شناسه ماشین", "کد ماشین"),
    .optional(.pool, "storage_pool", "مخزن"),
    .required(.size, "size", "size_gb", "اندازه", "اندازه (گیگابایت)"),
    .required(.state, "status", "وضعیت"),
    .required(.created, "created_on", "created_at", "تاریخ ساخت", "ساخته‌شده"),
    .optional(.detached, "detached_at", "detached_on", "متصل‌نشده از", "تاریخ جدا شدن"),
    .optional(.lastBackup, "backed_up_at", "آخرین پشتیبان", "تاریخ پشتیبان"),
  ]

  static let certificateColumns: [ColumnRule] = [
    .required(.code, "serial", "serial_number", "کد", "شناسه", "شماره سریال"),
    .required(.name, "subject", "common_name", "نام", "گواهی", "صادرشده برای"),
    .optional(.service, "instance", "host", "خدمت", "میزبان"),
    .optional(.issuer, "issuer_cn", "صادرکننده"),
    .optional(.tenantCode, "project_id", "کد دستگاه", "شناسه پروژه"),
    .optional(.notBefore, "valid_from", "شروع اعتبار"),
    .required(.expires, "not_after", "valid_until", "انقضا", "تاریخ انقضا", "پایان اعتبار"),
  ]

  static let siteColumns: [ColumnRule] = [
    .required(.code, "site_code", "id", "کد", "شناسه"),
    .required(.name, "site", "data_centre", "نام", "مرکز داده", "نام مرکز"),
    .required(.role, "نقش"),
    .optional(.province, "استان"),
    .optional(.power, "power", "توان", "توان (کیلووات)"),
    .optional(.used, "power_used", "مصرف", "مصرف (کیلووات)"),
    .optional(.temperature, "celsius", "دما"),
    .optional(.link, "link_state", "پیوند", "وضعیت پیوند"),
    .optional(.lag, "replication_lag", "تأخیر", "تأخیر (ثانیه)"),
    .optional(.racks, "rack_count", "رک", "شمار رک"),
  ]
}
