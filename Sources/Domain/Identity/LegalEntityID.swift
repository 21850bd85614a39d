/// The id of a legal person (شناسه ملی): ten digits and a check digit.
package struct LegalEntityID: Hashable, Sendable {
  /// Eleven ASCII digits.
  package let digits: String

  /// Why a text is no id of a legal person.
  package enum Fault: Error, Hashable, Sendable {
    case length
    case emptyMiddle
    case checkDigit
  }

  package init(_ text: String) throws(Fault) {
    guard let all = WrittenDigits.read(text), all.count == 11 else { throw .length }
    guard all[3..<9].contains(where: { $0 != 0 }) else { throw .emptyMiddle }
    guard all[10] == Self.check(all[..<10]) else { throw .checkDigit }
    digits = WrittenDigits.text(all)
  }

  /// The id whose first ten digits are this number; nil where no id begins so.
  package init?(firstTen number: Int) {
    guard (1_000_000_000...9_999_999_999).contains(number) else { return nil }
    let ten = String(number).utf8.map { Int($0) - 0x30 }
    try? self.init(WrittenDigits.text(ten + [Self.check(ten[...])]))
  }

  private static let weights = [29, 27, 23, 19, 17]

  private static func check(_ ten: ArraySlice<Int>) -> Int {
    let shift = (ten.last ?? 0) + 2
    let sum = ten.enumerated().reduce(0) { sum, digit in
      sum + (digit.element + shift) * weights[digit.offset % weights.count]
    }
    let rest = sum % 11
    return rest == 10 ? 0 : rest
  }
}
