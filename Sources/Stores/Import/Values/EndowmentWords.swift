import Domain

/// The words of an endowments file.
enum EndowmentWords {
  static let kind = WordTable<EndowmentKind>([
    .general: ["عام", "وقف عام"],
    .particular: ["خاص", "وقف خاص"],
  ])

  static let custody = WordTable<Custody>([
    .organisation: ["متصرفی"],
    .trustee: ["غیرمتصرفی", "غیر متصرفی"],
    .joint: ["اشتراک‌التولیه", "مشترک"],
  ])

  static let trusteeship = WordTable<Trusteeship>([
    .named: ["منصوص", "منصوص‌التولیه", "دارای متولی"],
    .none: ["فاقد", "فاقد متولی", "بدون متولی"],
    .unknown: ["مجهول", "مجهول‌التولیه", "نامعلوم"],
    .organisation: ["سازمان", "سازمان اوقاف"],
  ])

  static let use = WordTable<EndowmentUse>([
    .income: ["منفعتی"],
    .direct: ["انتفاعی"],
  ])

  static let status = WordTable<EndowmentStatus>([
    .active: ["فعال"],
    .beingIdentified: ["در حال شناسایی"],
    .suspended: ["متوقف"],
    .disputed: ["مورد اختلاف"],
  ])

  static let intention = WordTable<IntentionCategory>([
    .mourning: ["عزاداری و روضه‌خوانی", "عزاداری", "روضه‌خوانی"],
    .feeding: ["اطعام"],
    .mosque: ["مسجد"],
    .shrines: ["بقاع متبرکه", "بقاع"],
    .quran: ["قرآن و معارف", "قرآن"],
    .seminary: ["حوزه و مدارس دینی", "حوزه علمیه"],
    .education: ["آموزش و پژوهش", "آموزش"],
    .health: ["درمان و سلامت", "درمان", "سلامت"],
    .poor: ["ایتام و نیازمندان", "ایتام", "نیازمندان"],
    .youth: ["ازدواج و مسکن جوانان"],
    .water: ["آب و عمران"],
    .environment: ["محیط زیست و امنیت غذایی", "محیط زیست"],
    .technology: ["فناوری و هوش مصنوعی", "فناوری"],
    .charity: ["خیرات و مبرات مطلقه", "خیرات و مبرات", "خیرات"],
    .descendants: ["اولاد", "اولاد (خاص)"],
  ])
}
