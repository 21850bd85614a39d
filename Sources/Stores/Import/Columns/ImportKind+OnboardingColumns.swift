import Domain

extension ImportKind {
  static let onboardingColumns: [ColumnRule] = [
    .required(.code, "onboarding_code", "id", "کد", "شناسه"),
    .required(.agency, "tenant", "دستگاه", "نام دستگاه"),
    .optional(.tenantCode, "project_id", "کد دستگاه"),
    .required(.workload, "application", "سامانه", "نام سامانه"),
    .optional(.wave, "نوبت"),
    .required(.stage, "مرحله"),
    .required(.since, "stage_since", "از", "آغاز مرحله"),
    .optional(.due, "milestone", "مهلت", "مهلت مرحله"),
    .optional(.vcpus, "vcpu", "پردازنده", "هسته"),
    .optional(.memory, "memory_mb", "ram_mb", "حافظه", "حافظه (مگابایت)"),
    .optional(.disk, "disk_gb", "دیسک", "دیسک (گیگابایت)"),
    .optional(.gpus, "gpu", "پردازنده گرافیکی", "گرافیک"),
    .optional(.blockers, "موانع", "مانع"),
    .optional(.contact, "رابط"),
  ]

  static let onboardingStepColumns: [ColumnRule] = [
    .required(.code, "onboarding_code", "id", "کد", "شناسه"),
    .required(.stage, "مرحله"),
    .required(.entered, "entered_on", "تاریخ ورود", "آغاز مرحله"),
  ]
}
