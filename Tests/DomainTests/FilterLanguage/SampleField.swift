import Persian

@testable import Domain

/// A kind of record with a field of every content.
enum SampleField: Int, RecordField {
  case code = 1
  case name
  case province
  case county
  case deed
  case deedKind
  case intention
  case rent
  case area
  case year
  case units
  case memory
  case disk
  case share
  case load
  case leaseEnd
  case arrived

  var content: FieldContent {
    switch self {
    case .code: .code
    case .name: .text
    case .province: .place(.province)
    case .county: .place(.county)
    case .deed: .word(CodeSet(DeedState.self))
    case .deedKind: .word(CodeSet(DeedKind.self))
    case .intention: .words(CodeSet(IntentionCategory.self))
    case .rent: .number(.rial)
    case .area: .number(.squareMetres)
    case .year: .number(.year)
    case .units: .number(.count)
    case .memory: .number(.mebibytes)
    case .disk: .number(.gibibytes)
    case .share: .number(.percent)
    case .load: .number(.load)
    case .leaseEnd: .day
    case .arrived: .moment
    }
  }
}

typealias SampleLanguage = FilterLanguage<SampleField>
typealias SampleFilter = RecordFilter<SampleField>
typealias SampleCondition = Condition<SampleField>

/// The sample's vocabulary in the language given.
struct SampleVocabulary {
  let language: Language

  /// The day the samples are read on: 1 Khordad 1405.
  static let today = JalaliDate.parse("1405/03/01") ?? Day(epoch: 0)

  static let persian = SampleVocabulary(language: .persian).filterLanguage
  static let english = SampleVocabulary(language: .english).filterLanguage

  static func language(_ language: Language) -> SampleLanguage {
    language == .persian ? persian : english
  }

  private var filterLanguage: SampleLanguage {
    SampleLanguage(
      FilterVocabulary(words: words, places: Self.places, field: name, code: name, groups: groups),
      today: Self.today)
  }

  private static let places: [PlaceLevel: [CleanText]] = [
    .province: [
      "یزد", "اصفهان", "خراسان رضوی", "خراسان شمالی", "آذربایجان شرقی", "کرمان", "کرمانشاه",
    ],
    .county: ["یزد", "بم", "نطنز"],
  ]

  private func say(_ persian: CleanText, _ english: CleanText, _ more: CleanText...) -> FilterName {
    language == .persian
      ? FilterName(persian, [english] + more) : FilterName(english, [persian] + more)
  }

  private var words: FilterWords {
    FilterWords(
      language: language, negation: say("نه", "not"), none: say("ندارد", "none"),
      any: say("دارد", "any"), from: say("از", "from"), to: say("تا", "to"),
      ago: say("پیش", "ago"), ahead: say("دیگر", "ahead"),
      dayWords: [
        .today: say("امروز", "today"), .yesterday: say("دیروز", "yesterday"),
        .tomorrow: say("فردا", "tomorrow"), .thisMonth: say("این‌ماه", "this-month"),
        .lastMonth: say("ماه‌پیش", "last-month"), .nextMonth: say("ماه‌بعد", "next-month"),
        .thisYear: say("امسال", "this-year"), .lastYear: say("پارسال", "last-year"),
        .nextYear: say("سال‌بعد", "next-year"),
      ],
      dayUnits: [
        .day: say("روز", "d", "days"), .week: say("هفته", "w"), .month: say("ماه", "mo"),
        .year: say("سال", "y"),
      ],
      months: (1...12).map {
        FilterName(JalaliFormat.monthName($0, .persian), [JalaliFormat.monthName($0, .english)])
      },
      units: [
        .rial: scales + [
          NumberUnit(say("تومان", "toman", "ت"), 10), NumberUnit(say("ریال", "rial"), 1),
        ],
        .squareMetres: scales, .count: scales,
        .mebibytes: [
          NumberUnit(say("م", "m"), 1),
          NumberUnit(say("گ", "g", "gib", "گیگابایت"), 1_024, isPrinted: true),
        ],
        .gibibytes: [NumberUnit(say("ت", "t"), 1_024, isPrinted: true)],
        .percent: [NumberUnit(say("درصد", "percent"), 1)],
        .load: [NumberUnit(say("درصد", "percent"), 1)],
      ])
  }

  private var scales: [NumberUnit] {
    [
      NumberUnit(say("هزار", "k", "ه"), 1_000, isPrinted: true),
      NumberUnit(say("میلیون", "m", "م", "million"), 1_000_000, isPrinted: true),
      NumberUnit(say("میلیارد", "b", "billion"), 1_000_000_000, isPrinted: true),
    ]
  }

  private func name(_ field: SampleField) -> FilterName {
    switch field {
    case .code: say("شناسه", "code")
    case .name: say("نام", "name")
    case .province: say("استان", "province")
    case .county: say("شهرستان", "county")
    case .deed: say("سند", "deed")
    case .deedKind: say("نوع‌سند", "deedKind")
    case .intention: say("نیت", "intention")
    case .rent: say("اجاره", "rent")
    case .area: say("مساحت", "area")
    case .year: say("سال", "year")
    case .units: say("رقبات", "units")
    case .memory: say("حافظه", "memory")
    case .disk: say("دیسک", "disk")
    case .share: say("سهم", "share")
    case .load: say("بار", "load")
    case .leaseEnd: say("پایان", "leaseEnd", "پایان اجاره", "lease end")
    case .arrived: say("رسیده", "arrived")
    }
  }

  private func name(_ field: SampleField, _ code: Int) -> FilterName {
    switch field {
    case .deed: DeedState(rawValue: code).map(name) ?? FilterName("")
    case .deedKind:
      code == DeedKind.booklet.rawValue
        ? say("دفترچه‌ای", "booklet") : say("تک‌برگ", "single sheet")
    case .intention:
      IntentionCategory(rawValue: code).map { FilterName(CleanText(RawText($0.token))) }
        ?? FilterName("")
    default: FilterName("")
    }
  }

  private func groups(_ field: SampleField) -> [FilterChoice] {
    guard field == .deed else { return [] }
    let under = DeedState.allCases.filter { $0 != .none && $0 != .issued }
    return [FilterChoice(say("در جریان", "under way"), Set(under.map(\.rawValue)))]
  }

  private func name(_ state: DeedState) -> FilterName {
    switch state {
    case .none: say("ندارد", "none", "بدون سند")
    case .collectingDocuments: say("جمع‌آوری مدارک", "documents")
    case .surveying: say("نقشه‌برداری", "surveying")
    case .registrationRequested: say("اظهارنامه ثبت", "requested")
    case .publicNotice: say("آگهی نوبتی", "public notice")
    case .boundaryMarking: say("تحدید حدود", "boundaries")
    case .objected: say("دارای اعتراض", "objected")
    case .issued: say("صادرشده", "issued", "دارد")
    default: FilterName(CleanText(RawText(state.token)))
    }
  }
}
