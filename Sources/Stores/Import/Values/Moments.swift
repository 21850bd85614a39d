import Foundation
import Persian

/// The reader of moments: a day as ``Dates`` reads it, a blank or a T, hours, minutes and maybe seconds.
///
/// Without `Z` or an offset such as `+03:30` behind it the time is Iran's.
enum Moments {
  static func date(_ text: String) throws(ValueFault) -> Date {
    let ascii = Numerals.ascii(text)
    let parts = ascii.split(maxSplits: 1) { $0 == "T" || $0 == " " }
    guard parts.count == 2 else { throw .notADate }
    let day = try Dates.day(String(parts[0]))
    let (clock, offset) = try zone(of: parts[1])
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { $0.count == 2 ? Int($0) : nil }
    guard (2...3).contains(fields.count), numbers.count == fields.count,
      (0...23).contains(numbers[0]), numbers.dropFirst().allSatisfy((0...59).contains)
    else { throw .notADate }
    let seconds = numbers[0] * 3_600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    return Date(timeIntervalSince1970: Double(day.epoch) * 86_400 + Double(seconds - offset))
  }

  /// The day in Iran of a moment, or the day where no time is stated.
  static func day(_ text: String) throws(ValueFault) -> Day {
    guard text.contains(where: { $0 == "T" || $0 == ":" }) else { return try Dates.day(text) }
    let seconds = Int(try date(text).timeIntervalSince1970) + iran
    return Day(epoch: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Iran's offset: the same all year since 1401.
  private static let iran = 12_600

  /// The clock without its zone, and the zone's seconds before UTC.
  private static func zone(
    of text: Substring
  ) throws(ValueFault) -> (clock: Substring, offset: Int) {
    let trimmed = text.drop { $0 == " " }
    if trimmed.last == "Z" { return (trimmed.dropLast(), 0) }
    guard let sign = trimmed.lastIndex(where: { $0 == "+" || $0 == "-" }) else {
      return (trimmed, iran)
    }
    let digits = trimmed[trimmed.index(after: sign)...].filter { $0 != ":" }
    guard digits.count == 4, let number = Int(digits), number / 100 < 15, number % 100 < 60 else {
      throw .notADate
    }
    let seconds = number / 100 * 3_600 + number % 100 * 60
    return (trimmed[..<sign], trimmed[sign] == "-" ? -seconds : seconds)
  }
}
