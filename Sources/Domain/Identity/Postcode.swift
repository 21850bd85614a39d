/// A ten-digit postcode of Iran, with what is merely odd about it.
///
/// Printed codes of real places break the widely copied rules beyond the three hard ones, so those only
/// make it odd.
package struct Postcode: Hashable, Sendable {
  /// Ten ASCII digits.
  package let digits: String
  package let oddities: [Oddity]

  /// Why a text is no postcode.
  package enum Fault: Error, Hashable, Sendable {
    case length
    case allSame
    /// A 0 or 2 among the first five.
    case forbiddenDigit
  }

  /// What hardly any postcode has, and some do.
  package enum Oddity: Hashable, Sendable {
    case repeatedStart
    case fifthIsFive
    case twoInPlace
  }

  package init(_ text: String) throws(Fault) {
    guard let all = WrittenDigits.read(text), all.count == 10 else { throw .length }
    guard all.contains(where: { $0 != all[0] }) else { throw .allSame }
    guard !all[..<5].contains(where: { $0 == 0 || $0 == 2 }) else { throw .forbiddenDigit }
    var oddities: [Oddity] = []
    if all[..<4].allSatisfy({ $0 == all[0] }) { oddities.append(.repeatedStart) }
    if all[4] == 5 { oddities.append(.fifthIsFive) }
    if all[5...].contains(2) { oddities.append(.twoInPlace) }
    digits = WrittenDigits.text(all)
    self.oddities = oddities
  }
}
