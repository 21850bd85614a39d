import Domain

extension ImportKind {
  static let cloudProjectColumns: [ColumnRule] =
    [
      .required(
        .code, "project_code", "project_id", "uuid", "id", "کد", "کد پروژه", "شناسه", "شناسه پروژه"),
      .optional(.name, "project", "project_name", "نام", "نام پروژه", "پروژه"),
      .required(.tenantCode, "agency_code", "domain_id", "کد دستگاه", "شناسه دستگاه"),
      .optional(.state, "status", "enabled", "وضعیت", "فعال"),
      .optional(.created, "created_on", "created_at", "تاریخ ساخت", "ساخته‌شده"),
    ] + sizes(ColumnRule.optional)
}
