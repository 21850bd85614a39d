import Persian

/// The reader of days, Jalali or Gregorian: the range of the year decides.
///
/// Year, month and day in any digits, set apart by a slash, a hyphen or a dot, or eight digits without.
/// The year has four digits and stands first, or last behind the day (Jalali only: behind a Gregorian
/// day and month nobody can tell which is which).
enum Dates {
  static func day(_ text: String) throws(ValueFault) -> Day {
    if let day = JalaliDate.parse(text) { return day }
    guard let parts = parts(of: text) else { throw .notADate }
    switch parts[0] {
    case 1_000...1_699: throw .notADate
    case 1_700...2_200:
      guard let day = Day(gregorian: parts[0], parts[1], parts[2]) else { throw .notADate }
      return day
    default: throw .dateOutOfRange
    }
  }

  /// Year, month and day, where the text is three numbers in that order.
  private static func parts(of text: String) -> [Int]? {
    let ascii = Numerals.ascii(text)
    let separators: [Character] = ["/", "-", "."]
    let used = separators.filter { ascii.contains($0) }
    if used.isEmpty, ascii.utf8.count == 8, let number = Int(ascii) {
      return [number / 10_000, number / 100 % 100, number % 100]
    }
    guard used.count == 1 else { return nil }
    let fields = ascii.split(separator: used[0], omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].utf8.count == 4 else { return nil }
    let numbers = fields.compactMap { $0.utf8.allSatisfy { $0 >= 0x30 } ? Int($0) : nil }
    return numbers.count == 3 ? numbers : nil
  }
}
