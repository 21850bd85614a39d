/// The numbers of a date as it was written, whether or not there is such a day.
///
/// It reads search keys, in which digits are ASCII, dashes are one and spaces are single.
struct DateParts {
  let year: Int
  let month: Int
  let day: Int
  private(set) var weekday: Int?

  init?(_ key: String) {
    var fields = Self.fields(key)
    if fields.count == 4 {
      guard let weekday = Self.weekday(fields[0]) else { return nil }
      self.weekday = weekday
      fields.removeFirst()
    }
    guard fields.count == 3, let month = Self.month(fields[1]) else { return nil }
    self.month = month
    if let year = Self.number(fields[0], digits: 4...4) {
      guard let day = Self.number(fields[2], digits: 1...2) else { return nil }
      (self.year, self.day) = (year, day)
    } else {
      guard let day = Self.number(fields[0], digits: 1...2),
        let year = Self.number(fields[2], digits: 4...4)
      else { return nil }
      (self.year, self.day) = (year, day)
    }
  }

  /// Splits at the first separator there is, and at no other.
  private static func fields(_ key: String) -> [Substring] {
    if let separator = key.first(where: { "/-. ".contains($0) }) {
      return key.split(separator: separator, omittingEmptySubsequences: false)
    }
    guard number(key[...], digits: 8...8) != nil else { return [] }
    let rest = key.dropFirst(4)
    return [key.prefix(4), rest.prefix(2), rest.dropFirst(2)]
  }

  private static func number(_ s: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(s.utf8.count), s.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(s)
  }

  private static func month(_ s: Substring) -> Int? {
    number(s, digits: 1...2) ?? place(of: s, in: 1...12, named: JalaliNames.month)
  }

  private static func weekday(_ s: Substring) -> Int? {
    place(of: s, in: 0...6, named: JalaliNames.weekday)
  }

  private static func place(
    of name: Substring, in places: ClosedRange<Int>, named: (Int, Language) -> CleanText
  ) -> Int? {
    places.first { place in
      Language.allCases.contains { Folding.key(named(place, $0)) == name }
    }
  }
}
