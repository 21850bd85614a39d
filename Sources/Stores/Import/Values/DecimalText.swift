import Persian

/// A number as people write it: any digits, groups of three, a decimal point of either script.
///
/// Groups are set apart by a comma of either script, the thousands mark, an apostrophe or a space.
struct DecimalText: Hashable {
  /// The number without its point.
  let mantissa: Int
  /// How many of the mantissa's digits stand behind the point.
  let places: Int

  private static let groupMarks: Set<Unicode.Scalar> = [
    ",", "\u{66C}", "\u{60C}", "'", " ", "\u{A0}", "\u{202F}", "\u{2009}",
  ]
  private static let points: Set<Unicode.Scalar> = [".", "\u{66B}"]
  private static let minuses: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2010}", "\u{2011}"]
  /// Decimals beyond this many say nothing of money, area or place.
  private static let keptPlaces = 10

  init(_ text: String) throws(ValueFault) {
    if let plain = Self(plain: text) {
      self = plain
      return
    }
    var rest = Substring(Numerals.ascii(text)).unicodeScalars
    rest = rest.drop { $0.properties.isWhitespace || $0.properties.isBidiControl }
    while let last = rest.last, last.properties.isWhitespace || last.properties.isBidiControl {
      rest.removeLast()
    }
    let isNegative = rest.first.map(Self.minuses.contains) ?? false
    if isNegative || rest.first == "+" { rest.removeFirst() }
    var mantissa = 0
    var inGroup = 0
    var groups = 0
    var places: Int?
    for scalar in rest {
      if ("0"..."9").contains(scalar) {
        inGroup += 1
        if let known = places {
          guard known < Self.keptPlaces else { continue }
          places = known + 1
        }
        let (shifted, shiftOverflow) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, sumOverflow) = shifted.addingReportingOverflow(Int(scalar.value) - 0x30)
        guard !shiftOverflow, !sumOverflow else { throw .tooLarge }
        mantissa = sum
        continue
      }
      guard places == nil, groups == 0 ? inGroup > 0 : inGroup == 3 else { throw .notANumber }
      if Self.points.contains(scalar) {
        places = 0
      } else {
        guard Self.groupMarks.contains(scalar), groups > 0 || inGroup <= 3 else {
          throw .notANumber
        }
        groups += 1
      }
      inGroup = 0
    }
    guard inGroup > 0, places != nil || groups == 0 || inGroup == 3 else { throw .notANumber }
    self.mantissa = isNegative ? -mantissa : mantissa
    self.places = places ?? 0
  }

  /// Reads the form that programs write, ASCII digits with or without a point, without looking further.
  private init?(plain text: String) {
    guard text.utf8.count <= 18 else { return nil }
    var mantissa = 0
    var places = 0
    var pointsSeen = 0
    for byte in text.utf8 {
      if byte == 0x2E {
        pointsSeen += 1
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      mantissa = mantissa * 10 + Int(byte - 0x30)
      places += pointsSeen
    }
    let isWhole = text.utf8.first != 0x2E && text.utf8.last != 0x2E
    guard pointsSeen <= 1, isWhole, !text.isEmpty, places <= Self.keptPlaces else { return nil }
    self.mantissa = mantissa
    self.places = places
  }

  /// The number times `factor`, which must come out whole.
  func whole(times factor: Int = 1) throws(ValueFault) -> Int {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: factor)
    guard !overflow else { throw .tooLarge }
    var divisor = 1
    for _ in 0..<places { divisor *= 10 }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    guard remainder == 0 else { throw .notWhole }
    return quotient
  }

  var value: Double {
    var divisor = 1.0
    for _ in 0..<places { divisor *= 10 }
    return Double(mantissa) / divisor
  }
}
