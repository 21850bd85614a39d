import Corpora
import Persian
import Testing

@testable import Domain

struct FilterTextTests {
  @Test(
    arguments: [
      (
        "استان:یزد سند:ندارد پایان<۱۴۰۵/۰۳/۰۱ اجاره>۱۰۰م «امام‌زاده»",
        "استان:یزد سند:ندارد پایان<۱۴۰۵/۰۳/۰۱ اجاره>۱۰۰میلیون «امام‌زاده»",
        "province:یزد deed:none leaseEnd<1405/03/01 rent>100m \"امام‌زاده\""
      ),
      ("مسجد  جامع", "مسجد جامع", "مسجد جامع"), ("«مسجد  جامع»", "«مسجد  جامع»", "\"مسجد  جامع\""),
      ("not استان = خراسان رضوی، یزد", "-استان:«خراسان رضوی»،یزد", "-province:\"خراسان رضوی\",یزد"),
      ("deed:under way", "سند:«در جریان»", "deed:\"under way\""),
      ("deed:none,issued", "سند:ندارد،صادرشده", "deed:none,issued"), ("سند:*", "سند:*", "deed:any"),
      ("deed!=*", "-سند:*", "-deed:*"),
      ("deedKind:none", "نوع‌سند:ندارد", "deedKind:none"),
      ("deedKind:دارد", "نوع‌سند:دارد", "deedKind:any"),
      ("نام:«none»", "نام:«none»", "name:\"none\""),
      ("rent<100m", "اجاره<۱۰۰میلیون", "rent<100m"),
      ("rent<=100m", "اجاره<=۱۰۰میلیون", "rent<=100m"),
      ("rent>=2500", "اجاره>=۲۵۰۰", "rent>=2500"), ("rent:1b", "اجاره:۱میلیارد", "rent:1b"),
      ("load<=12.5%", "بار<=۱۲٫۵٪", "load<=12.5%"), ("load>80", "بار>۸۰٪", "load>80%"),
      ("memory>=8192", "حافظه>=۸گ", "memory>=8g"),
      ("year:1300-1357", "سال:۱۳۰۰..۱۳۵۷", "year:1300..1357"),
      ("leaseEnd:1405", "پایان:۱۴۰۵", "leaseEnd:1405"),
      ("leaseEnd:1405/3", "پایان:۱۴۰۵/۰۳", "leaseEnd:1405/03"),
      ("leaseEnd<=today", "پایان<=۱۴۰۵/۰۳/۰۱", "leaseEnd<=1405/03/01"),
      ("leaseEnd:30d", "پایان:۱۴۰۵/۰۳", "leaseEnd:1405/03"),
      ("leaseEnd:29d", "پایان:۱۴۰۵/۰۳/۰۱..۱۴۰۵/۰۳/۳۰", "leaseEnd:1405/03/01..1405/03/30"),
      ("«a:b»", "«a:b»", "\"a:b\""), ("«تا»", "«تا»", "\"تا\""), ("\"-x\"", "«-x»", "\"-x\""),
      ("\"a\"\"b\"", "a\"b", "a\"b"), ("«a»»b»", "a»b", "a»b"),
      ("code:x «a»»»", "شناسه:x «a»»»", "code:x \"a»\""),
      ("code:a,b", "شناسه:a،b", "code:a,b"), ("code:«a b»", "شناسه:«a b»", "code:\"a b\""),
      ("code:fe80::1", "شناسه:«fe80::1»", "code:\"fe80::1\""), ("code:«»", "شناسه:«»", "code:\"\""),
    ] as [(CleanText, CleanText, CleanText)])
  func `a filter is written in one way`(typed: CleanText, persian: CleanText, english: CleanText) {
    let filter = SampleVocabulary.persian.read(typed).filter
    #expect(SampleVocabulary.persian.text(filter) == persian)
    #expect(SampleVocabulary.english.text(filter) == english)
  }

  @Test(arguments: Language.allCases, [1, 2, 3, 4] as [UInt64])
  func `what is written is read as the same filter`(written: Language, seed: UInt64) {
    var dice = FilterDice(seed: seed)
    for _ in 0..<400 {
      let filter = dice.filter()
      let text = SampleVocabulary.language(written).text(filter)
      for reader in Language.allCases {
        let language = SampleVocabulary.language(reader)
        let reading = language.read(text)
        #expect(reading.filter == filter, "\(text)")
        #expect(reading.obstacle == nil, "\(text)")
        #expect(SampleVocabulary.language(written).text(reading.filter) == text)
      }
    }
  }

  @Test(arguments: [Int.min, .min + 1, -1_000_001, -1, 0, 1, .max - 1, .max])
  func `figures at the ends of their range come back`(figure: Int) {
    for field in [SampleField.rent, .load, .memory, .year, .leaseEnd, .arrived] {
      for test in [FieldTest.within(figure, nil), .within(nil, figure), .within(figure, figure)] {
        let filter = SampleFilter(SampleCondition(field, test))
        for language in [SampleVocabulary.persian, SampleVocabulary.english] {
          #expect(language.read(language.text(filter)) == FilterReading(filter: filter))
        }
      }
    }
  }
}

/// Filters at random, with the texts that are hardest to write down.
struct FilterDice {
  private var dice: SeededGenerator

  init(seed: UInt64) {
    dice = SeededGenerator(seed: seed)
  }

  mutating func filter() -> SampleFilter {
    let conditions = (0..<Int.random(in: 0...4, using: &dice)).map { _ in condition() }
    return SampleFilter(conditions, text: Bool.random(using: &dice) ? "" : text())
  }

  private mutating func condition() -> SampleCondition {
    let field = SampleField.allCases.randomElement(using: &dice) ?? .name
    let isNegated = Bool.random(using: &dice)
    guard Int.random(in: 0..<6, using: &dice) > 0 else {
      return SampleCondition(field, .stated, negated: isNegated)
    }
    return SampleCondition(field, test(field), negated: isNegated)
  }

  private mutating func test(_ field: SampleField) -> FieldTest {
    switch field.content {
    case .text: return .holding(text())
    case .code: return .named(Set((0...Int.random(in: 0...2, using: &dice)).map { _ in text() }))
    case .place: return .named(Set((0...Int.random(in: 0...2, using: &dice)).map { _ in place() }))
    case .word(let set), .words(let set):
      let count = Int.random(in: 1...3, using: &dice)
      return .among(Set(set.codes.shuffled(using: &dice).prefix(count)))
    case .number: return bounds { $0.figure() }
    case .day, .moment: return bounds { $0.day() }
    }
  }

  private mutating func bounds(_ figure: (inout Self) -> Int) -> FieldTest {
    let (one, other) = (figure(&self), figure(&self))
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: return .within(one, nil)
    case 1: return .within(nil, one)
    case 2: return .within(one, one)
    default: return .within(min(one, other), max(one, other))
    }
  }

  private mutating func figure() -> Int {
    let scale = [1, 10, 1_000, 1_024, 10_000, 1_000_000, 1_000_000_000].randomElement(using: &dice)
    return Int.random(in: -200...2_000, using: &dice) * (scale ?? 1)
      + [0, 0, 1, -1].shuffled(using: &dice)[0]
  }

  private mutating func day() -> Int {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: Int.random(in: -400_000...400_000, using: &dice)
    case 1: Int.random(in: -4_000_000...4_000_000, using: &dice)
    default: Int.random(in: 19_000...22_000, using: &dice)
    }
  }

  private mutating func place() -> CleanText {
    let known: [CleanText] = ["یزد", "خراسان رضوی", "خراسان", "يزد", "کرمان", "کر", "رضوی", "بم"]
    return Int.random(in: 0..<3, using: &dice) == 0
      ? text() : known.randomElement(using: &dice) ?? ""
  }

  private static let pieces: [String] = [
    "a", "ب", "می\u{200C}شود", " ", "  ", ":", "=", "<", ">=", "!=", "-", "!", "«", "»", "\"", "“",
    "”", ",", "،", "|", "..", "*", "تا", "to", "نه", "not", "ندارد", "none", "any", "از", "استان",
    "سند:ندارد", "۱۴۰۵", "12", "م", "🕌", "e\u{301}", "\u{2028}", "\u{202E}", "\u{7}", "تومان",
    "رضوی",
    "\u{200D}", "≤", "…", "٪", "/", "_",
  ]

  private mutating func text() -> CleanText {
    let count = Int.random(in: 1...5, using: &dice)
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &dice) ?? "" }.joined()
    return CleanText(RawText(text))
  }
}
