/// The reading of a whole number as people write it.
///
/// Any digit family, a sign in front, and groups set apart by a comma of either script, the
/// thousands mark, an apostrophe or a space. Every group but the first has three digits, so that
/// a decimal comma is not taken for a group.
struct NumeralReading {
  private(set) var value: Int?

  init(_ s: String) {
    var scalars = Array(s.unicodeScalars.drop { $0 == " " }.map(\.value))
    while scalars.last == 0x20 { scalars.removeLast() }
    var isNegative = false
    if let sign = scalars.first, Self.isMinus(sign) || sign == 0x2B {
      isNegative = Self.isMinus(sign)
      scalars.removeFirst()
    }
    value = Self.magnitude(scalars, isNegative: isNegative)
  }

  private static func magnitude(_ scalars: [UInt32], isNegative: Bool) -> Int? {
    var total = 0
    var inGroup = 0
    var groups = 0
    for c in scalars {
      if let digit = Digits.value(of: c) {
        let (shifted, tooLarge) = total.multipliedReportingOverflow(by: 10)
        let (sum, overflow) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
        guard !tooLarge, !overflow else { return nil }
        total = sum
        inGroup += 1
      } else {
        guard isGroupMark(c), groups == 0 ? (1...3).contains(inGroup) : inGroup == 3 else {
          return nil
        }
        groups += 1
        inGroup = 0
      }
    }
    guard groups == 0 ? inGroup > 0 : inGroup == 3 else { return nil }
    return total
  }

  private static func isMinus(_ c: UInt32) -> Bool {
    c == 0x2D || c == 0x2212 || c == 0x2010 || c == 0x2011
  }

  private static func isGroupMark(_ c: UInt32) -> Bool {
    switch c {
    case 0x20, 0x27, 0x2C, 0xA0, 0x60C, 0x66C, 0x2009, 0x202F: true
    default: false
    }
  }
}
