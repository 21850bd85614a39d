import Persian
import Testing

@testable import Domain

struct FilterReadingTests {
  private static func day(_ text: String) -> Int { JalaliDate.parse(text)?.epoch ?? 0 }

  private func conditions(_ text: CleanText) -> [SampleCondition] {
    let reading = SampleVocabulary.persian.read(text)
    #expect(reading.problems == [], "\(text)")
    #expect(SampleVocabulary.english.read(text) == reading)
    return reading.filter.conditions
  }

  @Test func `the sentence of an operator says the same in both languages`() {
    let expected = SampleFilter(
      .is(.province, "یزد"), .is(.deed, DeedState.none),
      .days(.leaseEnd, nil, SampleVocabulary.today.advanced(by: -1)),
      SampleCondition(.rent, .within(100_000_001, nil)), text: "امام‌زاده")
    let persian: CleanText = "استان:یزد سند:ندارد پایان<۱۴۰۵/۰۳/۰۱ اجاره>۱۰۰م «امام‌زاده»"
    let english: CleanText = "province:یزد deed:none leaseEnd<2026-05-22 rent>100m \"امام‌زاده\""
    for language in [SampleVocabulary.persian, SampleVocabulary.english] {
      #expect(language.read(persian) == FilterReading(filter: expected))
      #expect(language.read(english) == FilterReading(filter: expected))
    }
  }

  @Test(
    arguments: [
      ("مسجد جامع", "مسجد جامع"), ("  «مسجد  جامع» ", "مسجد  جامع"), ("“a b” c", "a b c"),
      ("\"say \"\"x\"\" twice\"", "say \"x\" twice"), ("«باز", "باز"), ("نه", "نه"),
      ("not here", "not here"), ("- a", "- a"), ("a,b", "a,b"), ("«»", ""), ("", ""),
      ("نه مسجد", "نه مسجد"), ("۵\"", "۵\""),
    ] as [(CleanText, CleanText)])
  func `words and quotes must occur`(typed: CleanText, text: CleanText) {
    #expect(SampleVocabulary.persian.read(typed) == FilterReading(filter: SampleFilter(text: text)))
  }

  @Test(
    arguments: [
      "استان:یزد", "استان = یزد", "استان: يزد", "ا\u{200C}ستان:یزد", "PROVINCE:یزد", "prov:یزد",
      "استا:یز", "«استان»:«یزد»", "--استان:یزد", "not استان!=یزد",
    ] as [CleanText])
  func `a field is recognised however it is spelt`(typed: CleanText) {
    #expect(conditions(typed) == [.is(.province, "یزد")])
  }

  @Test(
    arguments: [
      "-استان:یزد", "!استان:یزد", "نه استان:یزد", "not province:یزد", "استان!=یزد", "استان≠یزد",
      "NOT استان<>یزد -نام:x", "\u{2212}استان:یزد",
    ] as [CleanText])
  func `a term is turned round`(typed: CleanText) {
    let first = conditions(typed).first
    let isTwice = typed.string.contains("<>")
    #expect(
      first == SampleCondition(.province, .named(["یزد"]), negated: !isTwice))
  }

  @Test(
    arguments: [
      ("استان:یزد،اصفهان", ["یزد", "اصفهان"]), ("استان:یزد، اصفهان", ["یزد", "اصفهان"]),
      ("استان:یزد ، اصفهان سند:ندارد", ["یزد", "اصفهان"]), ("استان:یزد|کرمان", ["یزد", "کرمان"]),
      ("استان:خراسان رضوی", ["خراسان رضوی"]), ("استان:خراسانرضوی", ["خراسان رضوی"]),
      ("استان:خراسان رضوی، یزد", ["خراسان رضوی", "یزد"]), ("استان:یزد،", ["یزد"]),
      ("استان:یزد، خراسان شمالی،کرمان", ["یزد", "خراسان شمالی", "کرمان"]),
      ("استان:کرمان", ["کرمان"]), ("استان:«جایی دیگر»", ["جایی دیگر"]), ("استان:«يزد»", ["يزد"]),
    ] as [(CleanText, Set<CleanText>)])
  func `several places are any of them`(typed: CleanText, names: Set<CleanText>) {
    #expect(conditions(typed).first == SampleCondition(.province, .named(names)))
  }

  @Test func `words behind a place that make no longer name are words`() {
    let reading = SampleVocabulary.persian.read("استان:یزد رضوی")
    #expect(reading == FilterReading(filter: SampleFilter(.is(.province, "یزد"), text: "رضوی")))
  }

  @Test(
    arguments: [
      ("سند:ندارد", DeedState.none), ("deed:none", .none), ("سند:بدون سند", .none),
      ("سند:دارد", .issued), ("سند:issued", .issued), ("سند:آگهی نوبتی", .publicNotice),
      ("سند:publicNotice", .publicNotice), ("سند:public-notice", .publicNotice),
      ("سند:public_n", .publicNotice), ("سند:نقشه برداری", .surveying), ("سند:obj", .objected),
    ] as [(CleanText, DeedState)])
  func `a closed set is known by names, tokens and their beginnings`(
    typed: CleanText, state: DeedState
  ) {
    #expect(conditions(typed) == [.is(.deed, state)])
  }

  @Test func `the field's own word goes before none and any`() {
    #expect(conditions("سند:*") == [SampleCondition(.deed, .stated)])
    #expect(conditions("نوع‌سند:ندارد") == [SampleCondition(.deedKind, .stated, negated: true)])
    #expect(conditions("-پایان:none") == [SampleCondition(.leaseEnd, .stated)])
    #expect(conditions("نام:دارد") == [SampleCondition(.name, .stated)])
    #expect(conditions("نام:«دارد»") == [SampleCondition(.name, .holding("دارد"))])
    #expect(conditions("rent:any") == [SampleCondition(.rent, .stated)])
  }

  @Test(
    arguments: [
      ("code:fe80::1", .code, .named(["fe80::1"])), ("code:a=b،c", .code, .named(["a=b", "c"])),
      ("نام:امام", .name, .holding("امام")), ("نام:«امام زاده»", .name, .holding("امام زاده")),
      ("intention:quran,poor", .intention, .among([5, 9])),
    ] as [(CleanText, SampleField, FieldTest)])
  func `other values are taken as they stand`(
    typed: CleanText, field: SampleField, test: FieldTest
  ) {
    #expect(conditions(typed) == [SampleCondition(field, test)])
  }

  @Test(
    arguments: [
      ("اجاره:۵", 5, 5), ("اجاره>۱۰۰م", 100_000_001, nil), ("rent>=1.5b", 1_500_000_000, nil),
      ("اجاره<۲۰ میلیون تومان", nil, 199_999_999), ("اجاره<=۲۰ت", nil, 200),
      ("اجاره≤۱٬۰۰۰٬۰۰۰", nil, 1_000_000), ("اجاره:>۱٫۵م", 1_500_001, nil),
      ("rent>1,000", 1_001, nil), ("rent:1k..2k", 1_000, 2_000), ("rent:1k to 2k", 1_000, 2_000),
      ("اجاره:از ۵م تا ۱۰ م", 5_000_000, 10_000_000), ("اجاره:تا ۵ هزار", nil, 5_000),
      ("اجاره:از ۵", 5, nil), ("rent:..5", nil, 5), ("rent:5..", 5, nil), ("rent:..", nil, nil),
      ("rent:10-20", 10, 20), ("rent:-5", -5, -5), ("rent:−5…-3", -5, -3), ("rent => 3", 3, nil),
      ("rent:0.4", 0, 0), ("rent:0.5", 1, 1), ("rent:«۵ هزار»", 5_000, 5_000),
    ] as [(CleanText, Int?, Int?)])
  func `numbers are read in any digits, marks and units`(
    typed: CleanText, lower: Int?, upper: Int?
  ) {
    #expect(conditions(typed) == [SampleCondition(.rent, .within(lower, upper))])
  }

  @Test(
    arguments: [
      ("بار>۸۰٪", .load, 800_001, nil), ("load<=12.5%", .load, nil, 125_000),
      ("load:50", .load, 500_000, 500_000), ("سهم:۵۰ درصد", .share, 50, 50),
      ("memory>=8g", .memory, 8_192, nil), ("حافظه>=۸ گیگابایت", .memory, 8_192, nil),
      ("memory:512m", .memory, 512, 512), ("disk>1t", .disk, 1_025, nil),
      ("سال:۱۳۰۰..۱۳۵۷", .year, 1_300, 1_357), ("سال:۱۳۰۰-۱۳۵۷", .year, 1_300, 1_357),
    ] as [(CleanText, SampleField, Int?, Int?)])
  func `a number has the units of what it counts`(
    typed: CleanText, field: SampleField, lower: Int?, upper: Int?
  ) {
    #expect(conditions(typed) == [SampleCondition(field, .within(lower, upper))])
  }

  @Test(
    arguments: [
      ("پایان:۱۴۰۵/۰۳/۰۱", "1405/03/01", "1405/03/01"),
      ("پایان:1405-3-1", "1405/03/01", "1405/03/01"),
      ("پایان:۱۴۰۵/۳", "1405/03/01", "1405/03/31"), ("پایان:۱۴۰۵", "1405/01/01", "1405/12/29"),
      ("پایان:خرداد", "1405/03/01", "1405/03/31"), ("پایان:خرداد ۱۴۰۴", "1404/03/01", "1404/03/31"),
      ("leaseEnd:khordad1404", "1404/03/01", "1404/03/31"),
      ("پایان:۲ خرداد ۱۴۰۴", "1404/03/02", "1404/03/02"),
      ("پایان<۱۴۰۵/۰۳", nil, "1405/02/31"), ("پایان>۱۴۰۵/۰۳", "1405/04/01", nil),
      ("پایان<=1405", nil, "1405/12/29"), ("پایان>=1405", "1405/01/01", nil),
      ("پایان:2026-05-22", "1405/03/01", "1405/03/01"),
      ("پایان:امروز", "1405/03/01", "1405/03/01"), ("leaseEnd<tomorrow", nil, "1405/03/01"),
      ("پایان<امروز+۳۰", nil, "1405/03/30"), ("پایان < امروز + ۳۰", nil, "1405/03/30"),
      ("leaseEnd>=today-2w", "1405/02/18", nil), ("پایان<۳۰روز", nil, "1405/03/30"),
      ("پایان:۳۰ روز", "1405/03/01", "1405/03/31"), ("leaseEnd:30d", "1405/03/01", "1405/03/31"),
      ("پایان:۳۰ روز پیش", "1405/02/02", "1405/03/01"),
      ("leaseEnd:-1mo", "1405/02/01", "1405/03/01"),
      ("پایان<=۱۴۰۴/۱۲/۲۹+۱سال", nil, "1405/12/29"), ("پایان:امسال", "1405/01/01", "1405/12/29"),
      ("پایان:this month", "1405/03/01", "1405/03/31"),
      ("پایان:۱۴۰۵/۰۱ تا ۱۴۰۵/۰۲", "1405/01/01", "1405/02/31"),
      ("پایان:1405/01..today", "1405/01/01", "1405/03/01"),
      ("arrived:1405", "1405/01/01", "1405/12/29"),
    ] as [(CleanText, String?, String?)])
  func `days are read from dates, months, years and today`(
    typed: CleanText, first: String?, last: String?
  ) {
    let field: SampleField = typed.string.hasPrefix("arrived") ? .arrived : .leaseEnd
    let test = FieldTest.within(first.map(Self.day), last.map(Self.day))
    #expect(conditions(typed) == [SampleCondition(field, test)])
  }

  @Test func `a name of several words is a field's where it is known as such`() {
    let end = SampleCondition(.leaseEnd, .within(Self.day("1405/01/01"), Self.day("1405/12/29")))
    #expect(conditions("پایان اجاره:۱۴۰۵") == [end])
    let reading = SampleVocabulary.english.read("old lease end:1405")
    #expect(reading == FilterReading(filter: SampleFilter(end, text: "old")))
  }

  @Test func `the scope is carried over`() {
    let scope = RecordScope.endowment(RecordID(7))
    #expect(SampleVocabulary.persian.read("a", scope: scope).filter.scope == scope)
  }
}
