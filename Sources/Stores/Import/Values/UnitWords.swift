import Domain

/// The words of a property units file.
enum UnitWords {
  static let type = WordTable<PropertyType>([
    .farmLand: ["زمین کشاورزی", "کشاورزی"],
    .garden: ["باغ"],
    .residentialLand: ["زمین مسکونی"],
    .residentialBuilding: ["ساختمان مسکونی"],
    .commercial: ["مغازه و تجاری", "تجاری", "مغازه"],
    .office: ["اداری"],
    .waterWell: ["چاه آب", "چاه"],
    .qanat: ["قنات و حق‌آبه", "قنات", "حق‌آبه"],
    .pasture: ["مرتع"],
    .workshop: ["کارخانه/کارگاه", "کارخانه", "کارگاه"],
    .historic: ["حمام/آب‌انبار (تاریخی)", "حمام", "آب‌انبار", "تاریخی"],
    .undividedShare: ["سهم مشاع", "مشاع"],
    .movable: ["اموال منقول", "منقول"],
  ])

  static let occupancy = WordTable<Occupancy>([
    .leased: ["اجاره", "در اجاره"],
    .withoutLease: ["بلااجاره", "بدون اجاره"],
    .encroached: ["متصرف", "تصرف‌شده"],
    .vacant: ["خالی"],
    .directUse: ["استفاده مستقیم"],
  ])

  static let deedState = WordTable<DeedState>([
    .none: ["بدون سند", "فاقد سند"],
    .collectingDocuments: ["جمع‌آوری مدارک", "جمع‌آوری مستندات"],
    .surveying: ["نقشه‌برداری"],
    .registrationRequested: ["اظهارنامه ثبت", "اظهارنامه"],
    .publicNotice: ["آگهی نوبتی"],
    .boundaryMarking: ["تحدید حدود"],
    .objected: ["دارای اعتراض", "اعتراض"],
    .issued: ["صادرشده", "صادر شده", "سنددار", "دارای سند"],
    .entered: ["ثبت در دفتر املاک"],
    .delivered: ["تحویل و بایگانی", "تحویل"],
    .amending: ["اصلاح یا تفکیک", "اصلاح", "تجمیع", "تفکیک"],
    .plateConflict: ["تعارض با پلاک مجاور", "تعارض"],
    .annulment: ["دعوی ابطال", "ابطال"],
    .documentsMissing: ["نقص مدارک"],
    .undecided: ["بلاتکلیف"],
  ])

  static let deedKind = WordTable<DeedKind>([
    .booklet: ["دفترچه‌ای", "دفترچه"],
    .singleSheet: ["تک‌برگ", "تک‌برگی"],
  ])
}
