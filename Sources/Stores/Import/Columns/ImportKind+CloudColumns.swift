import Domain

extension ImportKind {
  static let tenantColumns: [ColumnRule] =
    [
      .required(.code, "agency_code", "project_id", "کد", "کد دستگاه", "شناسه پروژه"),
      .required(.name, "agency", "project", "نام", "نام دستگاه", "دستگاه"),
    ] + sizes(ColumnRule.optional)

  static let hostColumns: [ColumnRule] =
    [
      .required(.name, "host", "hostname", "hypervisor", "نام", "نام میزبان", "میزبان"),
      .required(.site, "data_centre", "zone", "مرکز داده", "مرکز", "سایت"),
      .optional(.rack, "رک", "قفسه"),
      .required(.state, "status", "وضعیت"),
    ] + sizes(ColumnRule.required) + loads

  static let machineColumns: [ColumnRule] =
    [
      .required(.code, "uuid", "id", "machine_code", "کد", "شناسه", "شناسه ماشین"),
      .required(.name, "machine", "نام", "نام ماشین", "ماشین"),
      .required(.tenantCode, "project_id", "کد دستگاه", "شناسه پروژه"),
      .optional(.projectCode, "project", "کد پروژه", "پروژه"),
      .required(.host, "hypervisor", "میزبان", "نام میزبان"),
      .required(.state, "status", "وضعیت"),
      .optional(.address, "ip", "ip_address", "نشانی", "نشانی IP"),
      .required(.created, "created_on", "created_at", "تاریخ ساخت", "ساخته‌شده"),
      .optional(.role, "نقش", "کاربری"),
      .optional(.hypervisorName, "instance_name", "domain", "نام در ابرناظر"),
    ] + sizes(ColumnRule.required) + loads

  static let incidentColumns: [ColumnRule] = [
    .required(.number, "incident", "incident_number", "شماره", "شماره رخداد"),
    .required(.service, "خدمت", "سرویس"),
    .optional(.site, "data_centre", "مرکز داده", "مرکز", "سایت"),
    .required(.severity, "priority", "شدت", "اولویت"),
    .required(.title, "summary", "عنوان", "شرح کوتاه"),
    .required(.opened, "opened_at", "زمان آغاز", "آغاز", "گشایش"),
    .optional(.acknowledged, "acknowledged_at", "زمان رسیدگی", "پذیرش"),
    .optional(.resolved, "resolved_at", "زمان رفع", "رفع"),
    .optional(.cause, "root_cause", "علت"),
  ]

  /// Processors and memory under the rule; disks and GPUs, of which there may be none, optional.
  static func sizes(
    _ rule: (ImportColumn, String...) -> ColumnRule
  ) -> [ColumnRule] {
    [
      rule(.vcpus, "vcpu", "cores", "پردازنده", "هسته"),
      rule(.memory, "memory_mb", "ram_mb", "حافظه", "حافظه (مگابایت)"),
      .optional(.disk, "disk_gb", "دیسک", "دیسک (گیگابایت)"),
      .optional(.gpus, "gpu", "پردازنده گرافیکی", "گرافیک"),
    ]
  }

  private static let loads: [ColumnRule] = [
    .optional(.cpuLoad, "cpu", "cpu_load", "مصرف پردازنده"),
    .optional(.memoryLoad, "memory_load", "مصرف حافظه"),
  ]
}
