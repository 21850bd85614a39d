import Domain

/// The words of files of security; those of scanners and of directories of accounts among them.
enum SecurityWords {
  static let severity = WordTable<FindingSeverity>([
    .critical: ["بحرانی", "urgent"],
    .high: ["زیاد", "بالا", "important"],
    .medium: ["متوسط", "moderate"],
    .low: ["کم", "پایین", "minor"],
  ])

  static let findingState = WordTable<FindingState>([
    .open: ["باز", "new", "active", "reopened"],
    .accepted: ["پذیرفته‌شده", "پذیرفته", "risk accepted"],
    .closed: ["بسته", "fixed", "resolved", "remediated"],
    .falsePositive: ["نادرست", "مثبت کاذب", "false positive", "false-positive"],
  ])

  static let yesNo = WordTable<YesNo>([
    .yes: ["بله", "آری", "true", "1", "y"],
    .no: ["خیر", "نه", "false", "0", "n"],
  ])

  static let mfa = WordTable<MFAState>([
    .on: ["فعال", "روشن", "دارد", "true", "yes", "1", "enabled"],
    .off: ["غیرفعال", "خاموش", "ندارد", "false", "no", "0", "disabled"],
    .unknown: ["نامعلوم", "نامشخص"],
  ])

  static let accountState = WordTable<AccountState>([
    .active: ["فعال", "true", "yes", "1", "enabled"],
    .disabled: ["غیرفعال", "false", "no", "0", "locked"],
  ])
}
