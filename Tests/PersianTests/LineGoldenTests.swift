import Testing

@testable import Persian

/// Rows worked out by hand, letter by letter, from left to right.
@Suite struct `A line` {
  /// Words whose shapes were chosen by the joining rules of each letter.
  static let words: [(CleanText, String)] = [
    // meem isolated, lam-alef final, seen initial
    ("سلام", "\u{FEE1}\u{FEFC}\u{FEB3}"),
    // keheh isolated, lam-alef final, peh initial
    ("پلاک", "\u{FB8E}\u{FEFC}\u{FB58}"),
    // feh final, noon initial | yeh final, jeem initial: the joiner parts them and is gone
    ("جی‌نف", "\u{FED2}\u{FEE7}\u{FBFD}\u{FE9F}"),
    // lam-alef isolated
    ("لا", "\u{FEFB}"),
    // heh isolated behind a vav, hamza of U+06C0 gone
    ("نیروۀ", "\u{FEE9}\u{FEED}\u{FEAE}\u{FBFF}\u{FEE7}"),
    // heh final, hamza of U+06C0 gone
    ("نامۀ", "\u{FEEA}\u{FEE3}\u{FE8E}\u{FEE7}"),
    // gaf, cheh, jeh
    ("گچ ژ", "\u{FB8A} \u{FB7B}\u{FB94}"),
  ]

  @Test(arguments: words)
  func `joins the letters of a word`(text: CleanText, golden: String) {
    #expect(shown(text).isExactly(golden))
    #expect(shown(text, on: .leftToRight).isExactly(golden))
  }

  private static let faal = "\u{FEDD}\u{FE8E}\u{FECC}\u{FED3}"
  private static let ketab = "\u{FE8F}\u{FE8E}\u{FE98}\u{FB90}"
  private static let be = "\u{FEEA}\u{FE91}"
  private static let kod = "\u{FEAA}\u{FB90}"

  static let mixed: [(CleanText, String)] = [
    ("کتاب ۱۲ (CPU)", "(CPU) ۱۲ \(ketab)"),
    ("فعال 85% [ok]", "[ok] 85% \(faal)"),
    ("کد ۱۱۹۳۶-۵۳۴۷۱", "۱۱۹۳۶-۵۳۴۷۱ \(kod)"),
    ("کد ۱۱۹۳۶-۵۳۴۷۱ فعال", "\(faal) ۱۱۹۳۶-۵۳۴۷۱ \(kod)"),
    ("کتاب ۱۴۰۴/۰۶/۲۸", "۱۴۰۴/۰۶/۲۸ \(ketab)"),
    ("کتاب ۱۴۰۴-۰۶-۲۸", "۱۴۰۴-۰۶-۲۸ \(ketab)"),
    ("کتاب ۱۴:۳۰", "۱۴:۳۰ \(ketab)"),
    ("به ۴۱٪", "۴۱٪ \(be)"),
    ("۴۱٪ کتاب", "\(ketab) ۴۱٪"),
    ("به −۳٫۵", "−۳٫۵ \(be)"),
    ("به -3.5", "-3.5 \(be)"),
    ("کد 10.0.0.1:8080 فعال", "\(faal) 10.0.0.1:8080 \(kod)"),
    ("کد fe80::1%eth0 فعال", "\(faal) fe80::1%eth0 \(kod)"),
    ("کد /var/log/didban.log فعال", "\(faal) /var/log/didban.log \(kod)"),
    ("کد web-01.tehran.ir.", ".web-01.tehran.ir \(kod)"),
    ("کد 12 GB فعال", "\(faal) 12 GB \(kod)"),
    ("کد: cannot open \"/x\" (errno 2)", "cannot open \"/x\" (errno 2) :\(kod)"),
    ("«کد» [کتاب]", "[\(ketab)] «\(kod)»"),
    ("کد ۱۲ کتاب", "\(ketab) ۱۲ \(kod)"),
    ("کد web ۱۲ کتاب", "\(ketab) ۱۲ web \(kod)"),
    ("کد ۱۲–۱۵", "۱۵–۱۲ \(kod)"),
    ("+98 21 8877 کد", "\(kod) +98 21 8877"),
    ("کد --color=auto", "--color=auto \(kod)"),
    ("کتاب C++ و C#", "C# \u{FEED} C++ \(ketab)"),
    ("کد (۱۲٪)", "(۱۲٪) \(kod)"),
  ]

  @Test(arguments: mixed)
  func `keeps islands whole in a Persian row`(text: CleanText, golden: String) {
    #expect(shown(text).isExactly(golden), "\(shown(text).debugDescription)")
  }

  /// No right-to-left letter, hence read left to right on any screen.
  @Test(
    arguments: [
      "12 GB / 85%", "۱۴۰۴/۰۶/۲۸", "۴۱٪", "۱٬۲۳۴٬۵۶۷٫۸۹", "١٢ ٣٤", "web-01 [ok]", "−۵", "(۱۲)",
      "۱۱۹۳۶-۵۳۴۷۱", "",
    ] as [CleanText])
  func `without Persian letters stands as written`(text: CleanText) {
    #expect(shown(text).isExactly(text.string))
    #expect(shown(text, on: .leftToRight).isExactly(text.string))
  }

  @Test func `on a Latin screen takes its direction from the first strong letter`() {
    #expect(shown("CPU کتاب", on: .leftToRight).isExactly("CPU \(Self.ketab)"))
    #expect(shown("کتاب CPU", on: .leftToRight).isExactly("CPU \(Self.ketab)"))
    #expect(shown("CPU کتاب", on: .rightToLeft).isExactly("\(Self.ketab) CPU"))
  }
}
