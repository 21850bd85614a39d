import Domain
import Persian

/// Readers of counts, money and areas, none of which is ever negative.
enum Amounts {
  /// Whole rial; «تومان» behind the number makes it ten times as much.
  static func rial(_ text: String) throws(ValueFault) -> Rial {
    Rial(Int64(try quantity(text, units: moneyUnits)))
  }

  /// Whole square metres; «هکتار» behind the number makes it ten thousand times as much.
  static func area(_ text: String) throws(ValueFault) -> Int {
    try quantity(text, units: areaUnits)
  }

  /// A Jalali year of foundation.
  static func year(_ text: String) throws(ValueFault) -> Int {
    let year = try quantity(text, units: [])
    guard (1...1_600).contains(year) else { throw .dateOutOfRange }
    return year
  }

  /// How many of something.
  static func count(_ text: String) throws(ValueFault) -> Int { try quantity(text, units: []) }

  /// Whole percent, of a whole.
  static func percent(_ text: String) throws(ValueFault) -> Int {
    let number = text.filter { !"%\u{66A}".contains($0) }
    let percent = try quantity(number, units: [])
    guard percent <= 100 else { throw .tooLarge }
    return percent
  }

  /// A share written in percent, decimals and all: 12.5 is an eighth.
  static func share(_ text: String) throws(ValueFault) -> Double {
    let percent = try DecimalText(text.filter { !"%\u{66A}".contains($0) })
    guard percent.mantissa >= 0 else { throw .negative }
    guard percent.value <= 100 else { throw .tooLarge }
    return percent.value / 100
  }

  /// How many of something at most; −1, OpenStack's "no limit", is 0.
  static func quota(_ text: String) throws(ValueFault) -> Int {
    let limit = try DecimalText(text)
    return limit == Self.noLimit ? 0 : try count(text)
  }

  private static let noLimit = try? DecimalText("-1")

  // Keys as WordKey makes them; the longer of two with the same end comes first.
  private static let moneyUnits = [
    (word: WordKey.of("ریال"), factor: 1), (word: WordKey.of("تومان"), factor: 10),
    (word: "rials", factor: 1), (word: "rial", factor: 1), (word: "irr", factor: 1),
    (word: "toman", factor: 10),
  ]
  private static let areaUnits = [
    (word: WordKey.of("مترمربع"), factor: 1), (word: WordKey.of("متر"), factor: 1),
    (word: WordKey.of("هکتار"), factor: 10_000), (word: "m2", factor: 1), (word: "m²", factor: 1),
    (word: "ha", factor: 10_000),
  ]

  private static func quantity(
    _ text: String, units: [(word: String, factor: Int)]
  ) throws(ValueFault) -> Int {
    var number = text
    var factor = 1
    if text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
      let unitStart =
        text.unicodeScalars.firstIndex { $0.properties.isAlphabetic } ?? text.endIndex
      let word = WordKey.of(String(text[unitStart...]))
      guard let unit = units.first(where: { $0.word == word }) else { throw .notANumber }
      factor = unit.factor
      number = String(text[..<unitStart])
    }
    let amount = try DecimalText(number)
    guard amount.mantissa >= 0 else { throw .negative }
    return try amount.whole(times: factor)
  }
}
