import Testing

@testable import Persian

@Suite struct `Written numbers` {
  let fa = Numerals(.persian)
  let en = Numerals(.english)

  @Test(arguments: [
    (0, "۰", "0"), (7, "۷", "7"), (999, "۹۹۹", "999"), (1000, "۱٬۰۰۰", "1,000"),
    (1_234_567, "۱٬۲۳۴٬۵۶۷", "1,234,567"), (-1234, "−۱٬۲۳۴", "-1,234"),
    (
      .max, "۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۷",
      "9,223,372,036,854,775,807"
    ),
    (.min, "−۹٬۲۲۳٬۳۷۲٬۰۳۶٬۸۵۴٬۷۷۵٬۸۰۸", "-9,223,372,036,854,775,808"),
  ])
  func `group whole numbers by three`(n: Int, persian: String, english: String) {
    #expect(fa.integer(n).string == persian)
    #expect(en.integer(n).string == english)
    #expect(Numerals.parseInteger(persian) == n)
    #expect(Numerals.parseInteger(english) == n)
  }

  @Test func `do not group what names`() {
    #expect(fa.plain(1404) == "۱۴۰۴")
    #expect(en.plain(-12345) == "-12345")
  }

  @Test(
    arguments: [
      (0.912, 2, "۰٫۹۱", "0.91"), (1_234_567.891, 2, "۱٬۲۳۴٬۵۶۷٫۸۹", "1,234,567.89"),
      (0.005, 2, "۰٫۰۱", "0.01"), (-0.004, 2, "۰٫۰۰", "0.00"), (-2.5, 0, "−۳", "-3"),
      (9.96, 1, "۱۰٫۰", "10.0"), (3, 0, "۳", "3"), (.nan, 1, "ناعدد", "NaN"),
      (.infinity, 0, "∞", "∞"), (-.infinity, 0, "−∞", "-∞"),
      (1e20, 0, "۱۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰", "100,000,000,000,000,000,000"),
    ] as [(Double, Int, String, String)])
  func `round decimals`(x: Double, places: Int, persian: String, english: String) {
    #expect(fa.decimal(x, places: places).string == persian)
    #expect(en.decimal(x, places: places).string == english)
  }

  @Test func `hold absurd figures without failing`() {
    #expect(!fa.decimal(.greatestFiniteMagnitude, places: 99).isEmpty)
    #expect(en.decimal(1.5, places: -3) == "2")
  }

  @Test(
    arguments: [
      (0.412, 0, "۴۱٪", "41%"), (0.4125, 1, "۴۱٫۳٪", "41.3%"), (1, 0, "۱۰۰٪", "100%"),
      (-0.05, 0, "−۵٪", "-5%"), (12.5, 0, "۱٬۲۵۰٪", "1,250%"),
    ] as [(Double, Int, String, String)])
  func `put the per cent sign behind`(x: Double, places: Int, persian: String, english: String) {
    #expect(fa.percent(x, places: places).string == persian)
    #expect(en.percent(x, places: places).string == english)
  }

  @Test(arguments: [
    (0, "۰", "0"), (999, "۹۹۹", "999"), (1000, "۱ هزار", "1 K"), (12_345, "۱۲ هزار", "12 K"),
    (3_400_000, "۳٫۴ میلیون", "3.4 M"), (3_040_000, "۳ میلیون", "3 M"),
    (999_499, "۹۹۹ هزار", "999 K"), (999_500, "۱ میلیون", "1 M"), (9_960, "۱۰ هزار", "10 K"),
    (9_000_000_000, "۹ میلیارد", "9 bn"), (2_000_000_000_000, "۲ تریلیون", "2 tn"),
    (-1_500, "−۱٫۵ هزار", "-1.5 K"), (.max, "۹٬۲۲۳٬۳۷۲ تریلیون", "9,223,372 tn"),
  ])
  func `are short with the name of a scale`(n: Int, persian: String, english: String) {
    #expect(fa.compact(n).string == persian)
    #expect(en.compact(n).string == english)
  }

  @Test(arguments: [
    (0, "۰ بایت", "0 B"), (1023, "۱٬۰۲۳ بایت", "1,023 B"), (1024, "۱ کیلوبایت", "1 KiB"),
    (3_435_973_837, "۳٫۲ گیگابایت", "3.2 GiB"), (1_048_575, "۱ مگابایت", "1 MiB"),
    (.max, "۸ اگزابایت", "8 EiB"),
  ])
  func `count bytes in powers of 1024`(n: Int, persian: String, english: String) {
    #expect(fa.bytes(n).string == persian)
    #expect(en.bytes(n).string == english)
  }

  @Test func `localise the digits of a text`() {
    #expect(fa.digits("۱۲ب345-ایران 67") == "۱۲ب۳۴۵-ایران ۶۷")
    #expect(en.digits("۱۴:٣٢") == "14:32")
    #expect(Numerals.ascii("۱۲٣4") == "1234")
  }

  @Test(
    arguments: [
      ("۱۲۳", 123), ("١٢٣", 123), (" 1,234 ", 1234), ("۱٬۲۳۴", 1234), ("۱،۲۳۴", 1234),
      ("1 234 567", 1_234_567), ("-5", -5), ("−۵", -5), ("+7", 7), ("0012", 12),
      ("12,34", nil), ("1,2345", nil), ("1234,567", nil), (",123", nil), ("1,,234", nil),
      ("1,234,", nil), ("", nil), ("-", nil), ("12a", nil), ("۱۲٫۵", nil), ("--5", nil),
      ("9223372036854775808", nil), ("1.234", nil),
    ] as [(String, Int?)])
  func `are read as people write them`(text: String, n: Int?) {
    #expect(Numerals.parseInteger(text) == n)
  }
}
