import Domain

extension ImportKind {
  /// The columns of this kind of file, the required ones being those without which a row says too little.
  var columns: [ColumnRule] {
    switch self {
    case .endowments: Self.endowmentColumns
    case .raqabat: Self.unitColumns
    case .leases: Self.leaseColumns
    case .instalments: Self.instalmentColumns
    case .deeds: Self.deedColumns
    case .legalFiles: Self.legalFileColumns
    case .shrines: Self.shrineColumns
    case .projects: Self.projectColumns
    case .investigations: Self.investigationColumns
    case .accounts: Self.accountColumns
    case .spending: Self.spendingColumns
    case .tenants: Self.tenantColumns
    case .cloudProjects: Self.cloudProjectColumns
    case .sites: Self.siteColumns
    case .hosts: Self.hostColumns
    case .machines: Self.machineColumns
    case .volumes: Self.volumeColumns
    case .backups: Self.backupColumns
    case .snapshots: Self.snapshotColumns
    case .images: Self.imageColumns
    case .networks: Self.networkColumns
    case .gpuNodes: Self.gpuNodeColumns
    case .certificates: Self.certificateColumns
    case .onboardings: Self.onboardingColumns
    case .onboardingSteps: Self.onboardingStepColumns
    case .incidents: Self.incidentColumns
    case .findings: Self.findingColumns
    case .userAccounts: Self.userAccountColumns
    case .benchmarks: Self.benchmarkColumns
    case .gnaf: Self.gnafColumns
    case .properties: Self.propertyColumns
    }
  }

  private static let endowmentColumns: [ColumnRule] = [
    .required(.code, "endowment_code", "id", "کد", "کد موقوفه", "شماره موقوفه", "شناسه موقوفه"),
    .required(.name, "endowment_name", "waqf_name", "نام", "نام موقوفه", "موقوفه"),
    .required(.kind, "نوع", "نوع وقف"),
    .required(.custody, "custody_class", "نوع تصدی", "تصدی", "نحوه اداره"),
    .optional(.trusteeship, "تولیت", "وضعیت تولیت"),
    .required(.use, "نوع بهره‌برداری", "بهره‌برداری", "منفعتی/انتفاعی"),
    .required(.status, "وضعیت", "وضعیت موقوفه"),
    .optional(.donor, "donor_name", "واقف", "نام واقف"),
    .optional(.trustee, "trustee_name", "متولی", "نام متولی"),
    .optional(.deedNumber, "شماره وقف‌نامه", "وقف‌نامه"),
    .optional(.foundedYear, "founded", "سال وقف", "سال تأسیس"),
    .required(.province, "استان"),
    .optional(.county, "شهرستان"),
    .optional(.locality, "city", "village", "شهر", "روستا", "شهر یا روستا", "محل"),
    .optional(.intentions, "intention", "نیت", "نیات", "نیت واقف"),
    .optional(.registered, "registered_on", "تاریخ ثبت", "تاریخ ثبت موقوفه"),
  ]

  private static let unitColumns: [ColumnRule] = [
    .required(.code, "unit_code", "raqabe_code", "id", "کد", "کد رقبه", "شماره رقبه", "شناسه رقبه"),
    .required(.endowmentCode, "waqf_code", "کد موقوفه", "شماره موقوفه", "شناسه موقوفه"),
    .required(.title, "عنوان", "عنوان رقبه", "نام رقبه", "رقبه"),
    .required(.type, "نوع", "نوع رقبه"),
    .required(.use, "نوع بهره‌برداری", "بهره‌برداری", "منفعتی/انتفاعی"),
    .optional(.area, "area_m2", "مساحت", "متراژ", "مساحت (مترمربع)"),
    .optional(.plate, "registration_plate", "پلاک ثبتی"),
    .optional(.section, "registration_section", "بخش ثبتی"),
    .required(.province, "استان"),
    .optional(.county, "شهرستان"),
    .optional(.locality, "city", "village", "شهر", "روستا", "شهر یا روستا", "محل"),
    .optional(.address, "نشانی", "آدرس"),
    .optional(.postcode, "postal_code", "کد پستی", "کدپستی ده رقمی"),
    .optional(.latitude, "latitude", "عرض جغرافیایی", "عرض"),
    .optional(.longitude, "longitude", "طول جغرافیایی", "طول"),
    .required(.deedState, "deed", "وضعیت سند"),
    .optional(.deedKind, "نوع سند"),
    .optional(.deedSerial, "شماره سند", "سریال سند"),
    .optional(.deedIssued, "deed_date", "تاریخ سند", "تاریخ صدور سند"),
    .required(.occupancy, "وضعیت تصرف", "تصرف", "وضعیت بهره‌برداری"),
  ]

  private static let leaseColumns: [ColumnRule] = [
    .required(.contractNumber, "contract", "contract_no", "شماره قرارداد", "شماره اجاره‌نامه"),
    .required(.unitCode, "raqabe_code", "کد رقبه", "شماره رقبه", "شناسه رقبه"),
    .required(.tenant, "tenant_name", "مستأجر", "نام مستأجر"),
    .required(.kind, "نوع", "نوع اجاره", "نوع قرارداد"),
    .required(.state, "وضعیت", "وضعیت اجاره", "وضعیت قرارداد"),
    .required(.start, "start_date", "شروع اجاره", "شروع", "تاریخ شروع"),
    .required(.end, "end_date", "پایان اجاره", "پایان", "تاریخ پایان"),
    .required(.rent, "rent_rial", "مال‌الاجاره", "مال‌الاجاره سالانه", "اجاره‌بها"),
    .optional(.deposit, "deposit_rial", "سپرده", "ودیعه"),
  ]

  private static let gnafColumns: [ColumnRule] = [
    .required(.gnafCode, "کد جی‌نف", "شناسه جی‌نف"),
    .optional(.buildingCode, "کد ساختمان", "شناسه ساختمان"),
    .optional(.postcode, "postal_code", "کد پستی"),
    .required(.province, "استان"),
    .optional(.county, "شهرستان"),
    .required(.city, "شهر", "شهر یا روستا"),
    .optional(.neighbourhood, "neighborhood", "محله"),
    .required(.mainStreet, "معبر اصلی", "خیابان اصلی", "معبر ماقبل آخر"),
    .optional(.sideStreet, "معبر فرعی", "خیابان فرعی", "معبر آخر"),
    .optional(.alley, "کوچه"),
    .required(.plaque, "plate", "پلاک"),
    .optional(.floor, "طبقه"),
    .optional(.unit, "واحد"),
    .optional(.latitude, "latitude", "عرض جغرافیایی", "عرض"),
    .optional(.longitude, "longitude", "طول جغرافیایی", "طول"),
  ]

  private static let propertyColumns: [ColumnRule] = [
    .required(.propertyCode, "کد ملک", "کد رقبه", "شناسه ملک", "شناسه رقبه"),
    .optional(.endowmentName, "endowment_name", "نام موقوفه", "موقوفه"),
    .optional(.officeProvince, "استان اداره", "اداره کل", "استان"),
    .optional(.officeCounty, "شهرستان اداره", "اداره", "شهرستان"),
    .required(.address, "نشانی", "آدرس", "نشانی خام"),
    .optional(.postcode, "postal_code", "کد پستی"),
  ]
}
