/// A code as a pattern, shared by most codes of a column, and the number at its end.
///
/// «G000000123» is the number 123 in nine digits behind "G".
struct CodePattern: Hashable, Comparable {
  let prefix: String
  /// Digits of the number, leading zeros too; none where the code does not end in a number.
  let digits: Int

  /// The most digits that fit a number.
  private static let most = 18

  static func split(_ code: String) -> (pattern: CodePattern, number: Int) {
    var number = 0
    var scale = 1
    var digits = 0
    for byte in code.utf8.reversed() {
      guard digits < most, (0x30...0x39).contains(byte) else { break }
      number += Int(byte - 0x30) * scale
      scale *= 10
      digits += 1
    }
    return (CodePattern(prefix: String(code.utf8.dropLast(digits)) ?? "", digits: digits), number)
  }

  func code(_ number: Int) -> String {
    guard digits > 0 else { return prefix }
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  var isEmpty: Bool { digits == 0 && prefix.isEmpty }

  static func < (left: CodePattern, right: CodePattern) -> Bool {
    left.prefix == right.prefix
      ? left.digits < right.digits
      : left.prefix.utf8.lexicographicallyPrecedes(right.prefix.utf8)
  }
}
