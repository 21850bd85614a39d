import Domain
package import Persian

extension Wording {
  var endowment: CleanText { say("موقوفه", "Endowment") }
  var endowments: CleanText { say("موقوفه‌ها", "Endowments") }
  var units: CleanText { say("رقبات", "Property units") }
  var leases: CleanText { say("اجاره‌نامه‌ها", "Leases") }
  var statistics: CleanText { say("آمار", "Statistics") }
  var withDeed: CleanText { say("سنددار", "with deed") }
  var due: CleanText { say("سررسیدشده", "due") }
  var collected: CleanText { say("وصول‌شده", "collected") }
  var overdue: CleanText { say("معوق", "overdue") }
  var leasesEnding: CleanText { say("پایان اجاره", "Leases ending") }
  var rial: CleanText { say("ریال", "rial") }

  func thisWeek(_ count: Int) -> CleanText {
    say("\(numerals.integer(count))+ این هفته", "+\(numerals.integer(count)) this week")
  }

  func unitsCount(_ count: Int) -> CleanText { self.count(count, "رقبه", "unit", "units") }

  func instalments(_ count: Int) -> CleanText {
    self.count(count, "قسط", "instalment", "instalments")
  }

  func days(_ count: Int) -> CleanText {
    self.count(count, "روز", "d", "d")
  }

  /// An amount short enough for a tile.
  func money(_ amount: Rial) -> CleanText { numerals.compact(Int(amount.amount)) }

  func name(_ breakdown: Breakdown) -> CleanText {
    switch breakdown {
    case .province: say("استان", "Province")
    case .custody: say("نوع تصدی", "Custody")
    case .use: say("نوع بهره‌برداری", "Use")
    case .kind: say("عام و خاص", "General or particular")
    case .deed: say("وضعیت سند", "Title deed")
    case .type: say("نوع رقبه", "Type of unit")
    case .occupancy: say("تصرف", "Occupancy")
    case .intention: say("نیت", "Intention")
    case .leaseState: say("وضعیت اجاره", "State of lease")
    case .leaseEnding: say("پایان اجاره", "End of lease")
    case .arrears: say("معوق به مدت", "Arrears by age")
    case .county: say("شهرستان", "County")
    case .legalState: say("پرونده‌های حقوقی", "Legal files")
    case .deedCover: say("رقبات هر سند", "Units of a deed")
    case .spending: say("هزینه به نیت", "Spending")
    }
  }

  func name(_ kind: EndowmentKind) -> CleanText {
    switch kind {
    case .general: say("عام", "general")
    case .particular: say("خاص", "particular")
    }
  }

  func name(_ custody: Custody) -> CleanText {
    switch custody {
    case .organisation: say("متصرفی", "by Awqaf")
    case .trustee: say("غیرمتصرفی", "by trustee")
    case .joint: say("اشتراک‌التولیه", "joint")
    }
  }

  func name(_ trusteeship: Trusteeship) -> CleanText {
    switch trusteeship {
    case .named: say("منصوص‌التولیه", "named trustee")
    case .none: say("فاقد متولی", "without trustee")
    case .unknown: say("مجهول‌التولیه", "trusteeship unknown")
    case .organisation: say("تولیت سازمان", "the organisation")
    }
  }

  func name(_ use: EndowmentUse) -> CleanText {
    switch use {
    case .income: say("منفعتی", "income")
    case .direct: say("انتفاعی", "direct use")
    }
  }

  func name(_ status: EndowmentStatus) -> CleanText {
    switch status {
    case .active: say("فعال", "active")
    case .beingIdentified: say("در حال شناسایی", "being identified")
    case .suspended: say("متوقف", "suspended")
    case .disputed: say("مورد اختلاف", "disputed")
    }
  }

  func name(_ intention: IntentionCategory) -> CleanText {
    switch intention {
    case .mourning: say("عزاداری و روضه‌خوانی", "Mourning ceremonies")
    case .feeding: say("اطعام", "Feeding")
    case .mosque: say("مسجد", "Mosque")
    case .shrines: say("بقاع متبرکه", "Shrines")
    case .quran: say("قرآن و معارف", "Quran and teachings")
    case .seminary: say("حوزه علمیه", "Seminary")
    case .education: say("آموزش و پژوهش", "Education and research")
    case .health: say("درمان و سلامت", "Health")
    case .poor: say("ایتام و نیازمندان", "Orphans and the needy")
    case .youth: say("ازدواج و مسکن جوانان", "Youth marriage and housing")
    case .water: say("آب و عمران", "Water and works")
    case .environment: say("محیط زیست و امنیت غذایی", "Environment and food")
    case .technology: say("فناوری و هوش مصنوعی", "Technology and AI")
    case .charity: say("خیرات و مبرات", "General charity")
    case .descendants: say("اولاد", "Descendants")
    }
  }

  func name(_ type: PropertyType) -> CleanText {
    switch type {
    case .farmLand: say("زمین کشاورزی", "Farm land")
    case .garden: say("باغ", "Garden")
    case .residentialLand: say("زمین مسکونی", "Residential land")
    case .residentialBuilding: say("ساختمان مسکونی", "Residential building")
    case .commercial: say("تجاری", "Commercial")
    case .office: say("اداری", "Office")
    case .waterWell: say("چاه آب", "Water well")
    case .qanat: say("قنات و حق‌آبه", "Qanat, water right")
    case .pasture: say("مرتع", "Pasture")
    case .workshop: say("کارگاه", "Workshop")
    case .historic: say("بنای تاریخی", "Historic building")
    case .undividedShare: say("سهم مشاع", "Undivided share")
    case .movable: say("اموال منقول", "Movable property")
    }
  }

  func name(_ occupancy: Occupancy) -> CleanText {
    switch occupancy {
    case .leased: say("در اجاره", "leased")
    case .withoutLease: say("بدون اجاره", "without lease")
    case .encroached: say("در تصرف غیر", "encroached")
    case .vacant: say("خالی", "vacant")
    case .directUse: say("استفاده مستقیم", "direct use")
    }
  }

  func name(_ deed: DeedState) -> CleanText {
    switch deed {
    case .none: say("بدون سند", "no deed")
    case .collectingDocuments: say("جمع‌آوری مدارک", "documents")
    case .surveying: say("نقشه‌برداری", "surveying")
    case .registrationRequested: say("اظهارنامه ثبت", "requested")
    case .publicNotice: say("آگهی نوبتی", "public notice")
    case .boundaryMarking: say("تحدید حدود", "boundaries")
    case .objected: say("دارای اعتراض", "objected")
    case .issued: say("صادرشده", "issued")
    case .entered: say("ثبت در دفتر املاک", "entered")
    case .delivered: say("تحویل و بایگانی", "delivered")
    case .amending: say("اصلاح یا تفکیک", "being amended")
    case .plateConflict: say("تعارض با پلاک مجاور", "plate conflict")
    case .annulment: say("دعوی ابطال", "annulment sought")
    case .documentsMissing: say("نقص مدارک", "documents missing")
    case .undecided: say("بلاتکلیف", "undecided")
    }
  }

  func name(_ kind: DeedKind) -> CleanText {
    switch kind {
    case .booklet: say("دفترچه‌ای", "booklet")
    case .singleSheet: say("تک‌برگ", "single sheet")
    }
  }

  func name(_ kind: LeaseKind) -> CleanText {
    switch kind {
    case .first: say("اجاره اولیه", "first lease")
    case .renewal: say("تمدید", "renewal")
    case .adjustment: say("تعدیل", "adjustment")
    }
  }

  func name(_ state: LeaseState) -> CleanText {
    switch state {
    case .draft: say("پیش‌نویس", "draft")
    case .valuation: say("در حال کارشناسی", "under valuation")
    case .auction: say("در مزایده", "in auction")
    case .current: say("جاری", "current")
    case .holdover: say("متصرف بدون قرارداد", "occupied without contract")
    case .terminated: say("فسخ‌شده", "terminated")
    case .vacated: say("تخلیه‌شده", "vacated")
    case .dispute: say("در دعوی", "in dispute")
    case .winnerDetermined: say("برنده تعیین‌شده", "winner determined")
    case .contractDrawing: say("تنظیم سند", "contract being drawn up")
    case .renewed: say("تمدیدشده", "renewed")
    case .opinionNotified: say("نظر کارشناس ابلاغ‌شده", "valuation notified")
    }
  }

  func name(_ standing: LeaseStanding) -> CleanText {
    switch standing {
    case .pending: say("در دست تنظیم", "being prepared")
    case .current: say("جاری", "current")
    case .expiring: say("رو به اتمام", "expiring")
    case .expired: say("منقضی", "expired")
    case .closed: say("بسته", "closed")
    case .disputed: say("در دعوی", "in dispute")
    }
  }

  func title(_ field: EndowmentField) -> CleanText {
    switch field {
    case .code: say("شناسه", "Code")
    case .name: say("نام موقوفه", "Endowment")
    case .province: province
    case .county: county
    case .locality: locality
    case .kind: say("عام یا خاص", "Kind")
    case .custody: custody
    case .trusteeship: say("تولیت", "Trusteeship")
    case .use: use
    case .status: status
    case .donor: donor
    case .trustee: trustee
    case .deedNumber: deedOfWaqf
    case .foundedYear: say("سال وقف", "Founded")
    case .intention: intentions
    case .unitCount: say("رقبات", "Units")
    case .registered: say("ثبت", "Registered")
    case .supervisor: say("ناظر", "Supervisor")
    case .office: office
    case .legalID: say("شناسه ملی", "Legal ID")
    case .trusteeUntil: say("پایان دوره متولی", "Trustee until")
    case .unspentYears: say("سال‌های بی‌هزینه", "Years unspent")
    case .dormancy: say("رکود", "Dormancy")
    }
  }

  func title(_ field: PropertyUnitField) -> CleanText {
    switch field {
    case .code: say("شناسه", "Code")
    case .title: say("عنوان رقبه", "Property unit")
    case .endowment: endowment
    case .province: province
    case .county: county
    case .locality: locality
    case .type: type
    case .use: use
    case .area: say("مساحت (مترمربع)", "Area (m²)")
    case .plate: plateLabel
    case .address: address
    case .postcode: postcode
    case .deed: deed
    case .deedKind: say("نوع سند", "Deed form")
    case .deedIssued: say("صدور سند", "Deed issued")
    case .occupancy: occupancy
    case .rent: say("اجاره سال (ریال)", "Rent/year (rial)")
    case .leaseEnd: say("پایان اجاره", "Lease ends")
    case .deedCount: say("شمار سند", "Deeds")
    case .encroachmentFiles: say("پرونده تعدی", "Encroachment files")
    case .identified: say("شناسایی", "Identified")
    }
  }

  var province: CleanText { say("استان", "Province") }
  var locality: CleanText { say("شهر یا روستا", "Town or village") }
  var county: CleanText { say("شهرستان", "County") }
  var custody: CleanText { say("تصدی", "Custody") }
  var use: CleanText { say("بهره‌برداری", "Use") }
  package var status: CleanText { say("وضعیت", "State") }
  var donor: CleanText { say("واقف", "Donor") }
  var trustee: CleanText { say("متولی", "Trustee") }
  var intentions: CleanText { say("نیت‌ها", "Intentions") }
  var deedOfWaqf: CleanText { say("وقف‌نامه", "Deed of endowment") }
  var type: CleanText { say("نوع", "Type") }
  var deed: CleanText { say("سند", "Deed") }
  var plateLabel: CleanText { say("پلاک ثبتی", "Plate") }
  var address: CleanText { say("نشانی", "Address") }
  var postcode: CleanText { say("کد پستی", "Postcode") }
  var occupancy: CleanText { say("تصرف", "Occupancy") }
  var tenant: CleanText { say("مستأجر", "Tenant") }
  var contract: CleanText { say("شماره قرارداد", "Contract") }
  var start: CleanText { say("شروع", "Start") }
  var end: CleanText { say("پایان", "End") }
  var yearlyRent: CleanText { say("اجاره سالانه (ریال)", "Rent a year (rial)") }
  var paidOfDue: CleanText { say("پرداخت از سررسید", "Paid of due") }
  var deedShare: CleanText { say("سهم رقبات سنددار", "Share of units with deed") }
  var noLeases: CleanText {
    say("برای این رقبه اجاره‌نامه‌ای ثبت نشده است.", "No lease is recorded for this unit.")
  }
}
