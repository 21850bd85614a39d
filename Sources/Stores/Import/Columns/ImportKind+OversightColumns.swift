import Domain

extension ImportKind {
  static let instalmentColumns: [ColumnRule] = [
    .required(.contractNumber, "contract", "شماره قرارداد", "شماره اجاره‌نامه"),
    .required(.due, "due_date", "سررسید", "تاریخ سررسید"),
    .required(.amount, "amount_rial", "مبلغ", "مبلغ قسط"),
    .optional(.paid, "paid_rial", "پرداخت‌شده", "مبلغ پرداخت‌شده"),
    .optional(.paidOn, "تاریخ پرداخت"),
    .optional(.stage, "مرحله وصول", "مرحله"),
  ]

  static let deedColumns: [ColumnRule] = [
    .required(.deedSerial, "serial", "شماره سند", "سریال سند"),
    .optional(.deedKind, "kind", "نوع سند", "نوع"),
    .optional(.deedIssued, "issued", "تاریخ سند", "تاریخ صدور", "تاریخ صدور سند"),
    .required(.province, "استان"),
    .optional(.county, "شهرستان"),
    .optional(.unitCode, "units", "unit_codes", "کد رقبه", "کد رقبات", "رقبات"),
  ]

  static let legalFileColumns: [ColumnRule] = [
    .required(.code, "file_code", "کد", "شماره پرونده", "کد پرونده", "کلاسه"),
    .required(.endowmentCode, "waqf_code", "کد موقوفه", "شماره موقوفه"),
    .optional(.unitCode, "raqabe_code", "کد رقبه", "شماره رقبه"),
    .required(.subject, "موضوع", "موضوع پرونده", "خواسته"),
    .optional(.court, "مرجع", "دادگاه", "شعبه"),
    .required(.opened, "opened_on", "تاریخ تشکیل", "تاریخ"),
    .required(.state, "وضعیت", "وضعیت پرونده"),
    .optional(.nextHearing, "جلسه بعدی", "تاریخ جلسه بعدی"),
  ]

  static let shrineColumns: [ColumnRule] = [
    .required(.code, "shrine_code", "کد", "کد بقعه"),
    .required(.name, "نام", "نام بقعه", "بقعه"),
    .required(.kind, "نوع", "نوع بقعه"),
    .required(.province, "استان"),
    .optional(.county, "شهرستان"),
    .optional(.boardMembers, "هیئت امنا", "شمار هیئت امنا"),
    .optional(.visitors, "زائران", "زائر سالانه"),
  ]

  static let projectColumns: [ColumnRule] = [
    .required(.code, "project_code", "کد", "کد پروژه"),
    .optional(.endowmentCode, "waqf_code", "کد موقوفه"),
    .optional(.shrineCode, "کد بقعه"),
    .required(.title, "عنوان", "عنوان پروژه"),
    .required(.budget, "budget_rial", "اعتبار", "بودجه"),
    .optional(.progress, "پیشرفت", "پیشرفت فیزیکی"),
    .optional(.contractor, "پیمانکار"),
    .required(.start, "start_date", "شروع", "تاریخ شروع"),
    .required(.due, "due_date", "پایان", "موعد پایان"),
    .required(.state, "وضعیت", "وضعیت پروژه"),
  ]

  static let investigationColumns: [ColumnRule] = [
    .required(.code, "کد", "شماره پرونده", "کد پرونده"),
    .required(.endowmentCode, "waqf_code", "کد موقوفه"),
    .required(.year, "fiscal_year", "سال", "سال مالی"),
    .optional(.filed, "filed_on", "تاریخ تسلیم"),
    .optional(.reviewer, "محقق", "رسیدگی‌کننده"),
    .required(.state, "وضعیت", "وضعیت رسیدگی"),
    .optional(.clearanceNumber, "شماره مفاصاحساب", "مفاصاحساب"),
  ]

  static let accountColumns: [ColumnRule] = [
    .required(.endowmentCode, "waqf_code", "کد موقوفه"),
    .required(.year, "fiscal_year", "سال", "سال مالی"),
    .required(.income, "income_rial", "درآمد"),
    .required(.spent, "spent_rial", "هزینه", "مصرف"),
  ]

  static let spendingColumns: [ColumnRule] = [
    .required(.endowmentCode, "waqf_code", "کد موقوفه"),
    .required(.year, "fiscal_year", "سال", "سال مالی"),
    .required(.category, "intention", "نیت", "محل مصرف"),
    .optional(.planned, "planned_rial", "پیش‌بینی", "برنامه"),
    .required(.spent, "spent_rial", "هزینه", "مصرف"),
  ]
}
