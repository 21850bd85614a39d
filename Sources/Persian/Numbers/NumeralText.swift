/// The digits and marks of one number before they are given to a language.
struct NumeralText {
  private let isNegative: Bool
  private let magnitude: UInt128
  private let places: Int
  private let grouping: Bool

  init(_ n: Int, grouping: Bool) {
    isNegative = n < 0
    magnitude = UInt128(n.magnitude)
    places = 0
    self.grouping = grouping
  }

  /// Rounds to `places` decimals, half away from zero; zero has no sign.
  ///
  /// Values past 10³⁷ are held there: no figure of a console is so large.
  init(_ x: Double, places: Int, grouping: Bool) {
    let places = min(max(places, 0), 12)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = min((x.magnitude * scale).rounded(.toNearestOrAwayFromZero), 1e37)
    magnitude = UInt128(scaled)
    isNegative = x < 0 && magnitude > 0
    self.places = places
    self.grouping = grouping
  }

  /// The number written out in the digits and marks of the language.
  func string(in language: Language) -> String {
    var digits = digits
    while digits.count <= places { digits.append(0) }
    let marks = Marks(language)
    var output = String.UnicodeScalarView()
    if isNegative { output.append(marks.minus) }
    for place in digits.indices.reversed() {
      let digit = Unicode.Scalar(marks.zero + UInt32(digits[place]))
      if let digit { output.append(digit) }
      if place == places, places > 0 {
        output.append(marks.decimal)
      } else if grouping, place > places, (place - places).isMultiple(of: 3) {
        output.append(marks.group)
      }
    }
    return String(output)
  }

  /// The digits, lowest first.
  private var digits: [UInt8] {
    guard magnitude > 0 else { return [0] }
    var digits: [UInt8] = []
    var rest = magnitude
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    return digits
  }

  private struct Marks {
    let zero: UInt32
    let minus: Unicode.Scalar
    let group: Unicode.Scalar
    let decimal: Unicode.Scalar

    init(_ language: Language) {
      switch language {
      case .persian: (zero, minus, group, decimal) = (0x6F0, "\u{2212}", "\u{66C}", "\u{66B}")
      case .english: (zero, minus, group, decimal) = (0x30, "-", ",", ".")
      }
    }
  }
}
