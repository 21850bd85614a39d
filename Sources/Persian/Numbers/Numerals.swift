/// The way numbers are written in a language (CLDR's symbols for Persian and English).
package struct Numerals: Sendable, Hashable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// A counted number in groups of three: ۱٬۲۳۴٬۵۶۷.
  package func integer(_ n: Int) -> CleanText {
    written(NumeralText(n, grouping: true))
  }

  /// A number that names rather than counts, without groups: a year, an identifier.
  package func plain(_ n: Int) -> CleanText {
    written(NumeralText(n, grouping: false))
  }

  /// A number with a fixed count of decimal places, rounded half away from zero: ۰٫۹۱.
  package func decimal(_ x: Double, places: Int) -> CleanText {
    guard x.isFinite else { return notFinite(x) }
    return written(NumeralText(x, places: places, grouping: true))
  }

  /// A share of one as a percentage, the sign behind the number: ۴۱٪.
  package func percent(_ fraction: Double, places: Int = 0) -> CleanText {
    guard fraction.isFinite else { return notFinite(fraction) }
    let number = written(NumeralText(fraction * 100, places: places, grouping: true))
    return number + (language == .persian ? "\u{66A}" : "%")
  }

  /// The text with its digits in this language's family: plates, times, versions.
  package func digits(_ s: CleanText) -> CleanText {
    CleanText(safe: Digits.converted(s.string, to: language), findings: s.findings)
  }

  /// An identifier: in this language's digits, unless Latin letters are part of it.
  package func identifier(_ s: CleanText) -> CleanText {
    let hasLatin = s.string.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) }
    return hasLatin ? s : digits(s)
  }

  /// The text with the digits of every family as ASCII.
  package static func ascii(_ s: String) -> String {
    Digits.converted(s, to: .english)
  }

  /// The whole number a person wrote, in any digits, with or without groups; nil if it is none.
  package static func parseInteger(_ s: String) -> Int? {
    NumeralReading(s).value
  }

  func written(_ text: NumeralText) -> CleanText {
    CleanText(safe: text.string(in: language))
  }

  private func notFinite(_ x: Double) -> CleanText {
    if x.isNaN { return NumberWords.notANumber(language) }
    return x < 0 ? (language == .persian ? "\u{2212}∞" : "-∞") : "∞"
  }
}
