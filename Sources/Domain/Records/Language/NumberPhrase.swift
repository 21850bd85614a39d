import Persian

/// The reading of a number with its units: ۱۰۰م, 1.5 billion, ۲۰ میلیون تومان, 80%.
struct NumberPhrase {
  let value: Int

  init(
    _ text: String, _ measure: Measure, units: [(key: String, factor: Int)]
  ) throws(FigureError) {
    var digits = try DigitRun(FilterKey.figure(text))
    let factor = try Self.factor(
      FilterKey.name(digits.rest)[...], units + Self.signs(measure), depth: 3)
    try digits.multiply(by: factor)
    if measure == .load { try digits.multiply(by: Int128(Self.millionthsOfAPercent)) }
    value = try digits.rounded()
  }

  static let millionthsOfAPercent = 10_000

  /// The sign of a percentage, which belongs to no language once it is folded.
  private static func signs(_ measure: Measure) -> [(key: String, factor: Int)] {
    measure == .percent || measure == .load ? [("%", 1)] : []
  }

  /// What the letters behind the digits multiply by; several units may follow each other.
  private static func factor(
    _ letters: Substring, _ units: [(key: String, factor: Int)], depth: Int
  ) throws(FigureError) -> Int128 {
    guard !letters.isEmpty else { return 1 }
    guard depth > 0 else { throw .notUnderstood }
    for unit in units where letters.hasPrefix(unit.key) {
      let rest = letters.dropFirst(unit.key.count)
      if let factor = try? factor(rest, units, depth: depth - 1) {
        return factor * Int128(unit.factor)
      }
    }
    throw .notUnderstood
  }
}

/// The digits a number begins with, and what stands behind them.
private struct DigitRun {
  private(set) var rest = ""
  private var magnitude: Int128 = 0
  private var places = 0
  private let isNegative: Bool

  /// Reads a key: a sign, digits in groups of three or in none, a point and decimal places.
  init(_ key: String) throws(FigureError) {
    var scalars = key.unicodeScalars[...]
    isNegative = scalars.first == "-"
    if isNegative || scalars.first == "+" { scalars.removeFirst() }
    var count = 0
    var hasPoint = false
    // Digits since the last group mark; nil before the first.
    var group: Int?
    reading: while let scalar = scalars.first {
      switch scalar {
      case "0"..."9":
        count += 1
        guard count <= Self.longest else { throw .tooLarge }
        magnitude = magnitude * 10 + Int128(scalar.value - 0x30)
        if hasPoint { places += 1 } else { group = group.map { $0 + 1 } }
      case ".":
        guard !hasPoint, count > 0, group ?? 3 == 3 else { throw .notUnderstood }
        hasPoint = true
      case ",", "'":
        guard !hasPoint, (1...3).contains(group ?? count), group ?? 3 == 3 else {
          throw .notUnderstood
        }
        group = 0
      default: break reading
      }
      scalars.removeFirst()
    }
    guard count > 0, group ?? 3 == 3, !hasPoint || places > 0 else { throw .notUnderstood }
    rest = String(scalars)
  }

  mutating func multiply(by factor: Int128) throws(FigureError) {
    let (product, overflow) = magnitude.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .tooLarge }
    magnitude = product
  }

  /// The whole number, half a unit away from zero; the reader is told what came of it.
  func rounded() throws(FigureError) -> Int {
    let divisor = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
    let (whole, part) = magnitude.quotientAndRemainder(dividingBy: divisor)
    let rounded = whole + (part * 2 >= divisor ? 1 : 0)
    guard let value = Int(exactly: isNegative ? -rounded : rounded) else { throw .tooLarge }
    return value
  }

  /// Digits beyond are no figure of a registry, and would not fit.
  private static let longest = 30
}
