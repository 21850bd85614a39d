/// The national id of a person (کد ملی): nine digits and a check digit.
package struct NationalID: Hashable, Sendable {
  /// Ten ASCII digits.
  package let digits: String

  /// Why a text is no national id.
  package enum Fault: Error, Hashable, Sendable {
    case length
    case allSame
    case emptyMiddle
    case checkDigit
  }

  /// Reads eight to ten digits; leading zeros that were left out are put back.
  package init(_ text: String) throws(Fault) {
    guard let read = WrittenDigits.read(text), (8...10).contains(read.count) else {
      throw .length
    }
    let all = Array(repeating: 0, count: 10 - read.count) + read
    guard all.contains(where: { $0 != all[0] }) else { throw .allSame }
    guard all[3..<9].contains(where: { $0 != 0 }) else { throw .emptyMiddle }
    guard all[9] == Self.check(all[..<9]) else { throw .checkDigit }
    digits = WrittenDigits.text(all)
  }

  /// The id whose first nine digits are this number; nil where no id begins so.
  package init?(firstNine number: Int) {
    guard (1...999_999_999).contains(number) else { return nil }
    let nine = Self.digits(of: number)
    try? self.init(WrittenDigits.text(nine + [Self.check(nine[...])]))
  }

  private static func digits(of number: Int) -> [Int] {
    var digits = Array(repeating: 0, count: 9)
    var rest = number
    for index in stride(from: 8, through: 0, by: -1) {
      digits[index] = rest % 10
      rest /= 10
    }
    return digits
  }

  private static func check(_ nine: ArraySlice<Int>) -> Int {
    let sum = nine.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    let rest = sum % 11
    return rest < 2 ? rest : 11 - rest
  }
}
